import { defineCollection } from 'astro:content';
import { COLLECTIONS } from './markdown/collections.ts';
import { contentLoader } from './source/content-loader.ts';

const { site, columns, campaigns, metrics, charts, documents, articles } = COLLECTIONS;

export const collections = {
  site: defineCollection({ loader: contentLoader(site), schema: site.schema }),
  columns: defineCollection({ loader: contentLoader(columns), schema: columns.schema }),
  campaigns: defineCollection({ loader: contentLoader(campaigns), schema: campaigns.schema }),
  metrics: defineCollection({ loader: contentLoader(metrics), schema: metrics.schema }),
  charts: defineCollection({ loader: contentLoader(charts), schema: charts.schema }),
  documents: defineCollection({ loader: contentLoader(documents), schema: documents.schema }),
  articles: defineCollection({ loader: contentLoader(articles), schema: articles.schema }),
};
