import { z } from 'astro/zod';
import { basename } from 'node:path';
import { ArticleSchema } from '../schemas/article.ts';
import { CampaignSchema } from '../schemas/campaign.ts';
import { ChartSchema } from '../schemas/chart.ts';
import { ColumnSchema } from '../schemas/column.ts';
import { DocumentSchema } from '../schemas/document.ts';
import { MetricGroupSchema } from '../schemas/metric.ts';
import { SiteSchema } from '../schemas/site.ts';
import type { SourceFile } from '../source/content-files.ts';
import type { ContentLoaderOptions } from '../source/content-loader.ts';
import { describeBody } from './describe-body.ts';

/** Path of the file inside the content folder. */
const path = z.string();

/** What a text shows or links. */
const citations = z.array(
  z.strictObject({
    kind: z.enum(['metric', 'document', 'chart']),
    campaign: z.string().optional(),
    id: z.string(),
    at: z.string().optional(),
    period: z.string().optional(),
  }),
);

/** Addresses inside the content that a text names. */
const mentions = z.array(z.string());

/** What is kept of an article: what other pages need to know of it, and never its body. */
const KeptArticleSchema = z.strictObject({
  front: ArticleSchema,
  path,
  excerpt: z.string(),
  characters: z.number(),
  citations,
  mentions,
});

/** The same of a document; `sizes` are those of the files beside it, by name. */
const KeptDocumentSchema = z.strictObject({
  front: DocumentSchema,
  path,
  citations,
  mentions,
  sizes: z.record(z.string(), z.number()),
});

/** Documents, metrics and charts are known by their campaign and their own name. */
const inCampaign = ({ campaign = '', id }: SourceFile): string => `${campaign}/${id}`;

/** How one kind of content file becomes a collection. */
interface Collection<Schema extends z.ZodType> extends ContentLoaderOptions {
  schema: Schema;
}

const article: Collection<typeof KeptArticleSchema> = {
  kind: 'article',
  schema: KeptArticleSchema,
  data: ({ file, data, body }) => ({
    front: data,
    path: file.path,
    ...describeBody(body, file.path.endsWith('.mdx') ? 'mdx' : 'md'),
  }),
};

const document: Collection<typeof KeptDocumentSchema> = {
  kind: 'document',
  schema: KeptDocumentSchema,
  id: inCampaign,
  data: ({ file, data, body }, files) => {
    const described = describeBody(body, 'md');
    const beside = files.filter(({ kind, campaign }) => kind === 'attachment' && campaign === file.campaign);
    return {
      front: data,
      path: file.path,
      citations: described.citations,
      mentions: described.mentions,
      sizes: Object.fromEntries(beside.map(({ path: other, size }) => [basename(other), size])),
    };
  },
};

/** Every collection by its name: which files it holds, under which ids, and what is kept of each. */
export const COLLECTIONS = {
  site: { kind: 'site', schema: SiteSchema },
  columns: { kind: 'column', schema: ColumnSchema },
  campaigns: { kind: 'campaign', schema: CampaignSchema },
  metrics: { kind: 'metrics', schema: MetricGroupSchema, id: inCampaign },
  charts: { kind: 'chart', schema: ChartSchema, id: inCampaign },
  documents: document,
  articles: article,
} as const satisfies Record<string, Collection<z.ZodType>>;
