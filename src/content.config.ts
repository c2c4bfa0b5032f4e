import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { basename, extname } from 'node:path';
import { countCharacters } from './markdown/count-characters.ts';
import { excerpt } from './markdown/excerpt.ts';
import { ArticleSchema } from './schemas/article.ts';
import { CampaignSchema } from './schemas/campaign.ts';
import { ColumnSchema } from './schemas/column.ts';
import { DocumentSchema } from './schemas/document.ts';
import { MetricGroupSchema } from './schemas/metric.ts';
import { SiteSchema } from './schemas/site.ts';
import { contentLoader } from './source/content-loader.ts';

/** Path of the file inside the content folder. */
const path = z.string();

export const collections = {
  site: defineCollection({ loader: contentLoader({ kind: 'site' }), schema: SiteSchema }),
  columns: defineCollection({ loader: contentLoader({ kind: 'column' }), schema: ColumnSchema }),
  campaigns: defineCollection({ loader: contentLoader({ kind: 'campaign' }), schema: CampaignSchema }),
  metrics: defineCollection({
    loader: contentLoader({ kind: 'metrics', id: ({ campaign = '', id }) => `${campaign}/${id}` }),
    schema: MetricGroupSchema,
  }),
  documents: defineCollection({
    loader: contentLoader({
      kind: 'document',
      id: ({ campaign = '', id }) => `${campaign}/${id}`,
      data: ({ file, data }, files) => ({
        front: data,
        path: file.path,
        sizes: Object.fromEntries(
          files
            .filter(({ kind, campaign }) => kind === 'attachment' && campaign === file.campaign)
            .map(({ path: other, size }) => [basename(other), size]),
        ),
      }),
    }),
    schema: z.strictObject({ front: DocumentSchema, path, sizes: z.record(z.string(), z.number()) }),
  }),
  articles: defineCollection({
    loader: contentLoader({
      kind: 'article',
      data: ({ file, data, body }) => ({
        front: data,
        path: file.path,
        component: extname(file.path) === '.mdx',
        excerpt: excerpt(body, 90),
        characters: countCharacters(body),
      }),
    }),
    schema: z.strictObject({
      front: ArticleSchema,
      path,
      component: z.boolean(),
      excerpt: z.string(),
      characters: z.number(),
    }),
  }),
};
