import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { basename } from 'node:path';
import { describeBody, type BodyDescription } from './markdown/describe-body.ts';
import { ArticleSchema } from './schemas/article.ts';
import { CampaignSchema } from './schemas/campaign.ts';
import { ChartSchema } from './schemas/chart.ts';
import { ColumnSchema } from './schemas/column.ts';
import { DocumentSchema } from './schemas/document.ts';
import { MetricGroupSchema } from './schemas/metric.ts';
import { SiteSchema } from './schemas/site.ts';
import { contentLoader } from './source/content-loader.ts';

/** Path of the file inside the content folder. */
const path = z.string();

/** What a text shows or links. */
const citations = z.array(
  z.strictObject({
    kind: z.enum(['metric', 'document', 'chart']),
    campaign: z.string().optional(),
    id: z.string(),
  }),
);

/** Addresses inside the content that a text names. */
const mentions = z.array(z.string());

/** What other pages must know of a document's text. */
function describeText(body: string): Pick<BodyDescription, 'citations' | 'mentions'> {
  const { citations: cited, mentions: named } = describeBody(body, 'md');
  return { citations: cited, mentions: named };
}

export const collections = {
  site: defineCollection({ loader: contentLoader({ kind: 'site' }), schema: SiteSchema }),
  columns: defineCollection({ loader: contentLoader({ kind: 'column' }), schema: ColumnSchema }),
  campaigns: defineCollection({ loader: contentLoader({ kind: 'campaign' }), schema: CampaignSchema }),
  metrics: defineCollection({
    loader: contentLoader({ kind: 'metrics', id: ({ campaign = '', id }) => `${campaign}/${id}` }),
    schema: MetricGroupSchema,
  }),
  charts: defineCollection({
    loader: contentLoader({ kind: 'chart', id: ({ campaign = '', id }) => `${campaign}/${id}` }),
    schema: ChartSchema,
  }),
  documents: defineCollection({
    loader: contentLoader({
      kind: 'document',
      id: ({ campaign = '', id }) => `${campaign}/${id}`,
      data: ({ file, data, body }, files) => ({
        front: data,
        path: file.path,
        ...describeText(body),
        sizes: Object.fromEntries(
          files
            .filter(({ kind, campaign }) => kind === 'attachment' && campaign === file.campaign)
            .map(({ path: other, size }) => [basename(other), size]),
        ),
      }),
    }),
    schema: z.strictObject({
      front: DocumentSchema,
      path,
      citations,
      mentions,
      sizes: z.record(z.string(), z.number()),
    }),
  }),
  articles: defineCollection({
    loader: contentLoader({
      kind: 'article',
      data: ({ file, data, body }) => ({
        front: data,
        path: file.path,
        ...describeBody(body, file.path.endsWith('.mdx') ? 'mdx' : 'md'),
      }),
    }),
    schema: z.strictObject({
      front: ArticleSchema,
      path,
      excerpt: z.string(),
      characters: z.number(),
      citations,
      mentions,
    }),
  }),
};
