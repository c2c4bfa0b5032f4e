import type { z } from 'astro/zod';
import { ArticleSchema } from '../../src/schemas/article.ts';
import { CampaignSchema } from '../../src/schemas/campaign.ts';
import { ChartSchema } from '../../src/schemas/chart.ts';
import { ColumnSchema } from '../../src/schemas/column.ts';
import { DocumentSchema } from '../../src/schemas/document.ts';
import { MetricGroupSchema } from '../../src/schemas/metric.ts';
import { SiteSchema } from '../../src/schemas/site.ts';
import { TermsSchema } from '../../src/schemas/terms.ts';
import { WithdrawnSchema } from '../../src/schemas/withdrawn.ts';

/** A kind of file that has a schema. */
export interface SchemaKind {
  schema: z.ZodType;
  /** Where such files lie in the content folder, as VS Code matches paths. */
  glob: string;
}

/** Every kind of file that editors write, by its name. */
export const SCHEMA_KINDS = {
  site: { schema: SiteSchema, glob: 'site.yaml' },
  terms: { schema: TermsSchema, glob: 'terms.yaml' },
  withdrawn: { schema: WithdrawnSchema, glob: 'withdrawn.yaml' },
  column: { schema: ColumnSchema, glob: 'columns/*.yaml' },
  campaign: { schema: CampaignSchema, glob: 'campaigns/*/campaign.yaml' },
  metrics: { schema: MetricGroupSchema, glob: 'campaigns/*/metrics/*.yaml' },
  chart: { schema: ChartSchema, glob: 'campaigns/*/charts/*.yaml' },
  document: { schema: DocumentSchema, glob: 'campaigns/*/documents/*.md' },
  article: { schema: ArticleSchema, glob: 'articles/*/*.md' },
} as const satisfies Record<string, SchemaKind>;

export type SchemaKindName = keyof typeof SCHEMA_KINDS;

/** The names of the kinds. */
export const SCHEMA_KIND_NAMES = Object.keys(SCHEMA_KINDS) as SchemaKindName[];
