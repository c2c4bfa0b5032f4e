import { z } from 'astro/zod';
import { PartialDateSchema } from './date.ts';
import { ArticleIdSchema, IdSchema } from './id.ts';

/** One of the aspects under which the campaign is reported. */
const PillarSchema = z.strictObject({
  id: IdSchema,
  title: z.string().min(1),
  /** One or two sentences: what was done under it. */
  summary: z.string().min(1),
  /** Articles that report on it. */
  articles: z.array(ArticleIdSchema).default([]),
  /** Documents that belong to it, by their ids in this campaign. */
  documents: z.array(IdSchema).default([]),
});

/** One step of the campaign's closed loop (闭环), such as 督办. */
const StageSchema = z.strictObject({
  id: IdSchema,
  title: z.string().min(1),
  /** What happened at this step. */
  text: z.string().min(1),
  /** Metrics that show it. */
  metrics: z.array(IdSchema).default([]),
});

/** `content/campaigns/<id>/campaign.yaml`: one campaign (专项行动). The folder name is its id and its address. */
export const CampaignSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1).optional(),
  /** One or two sentences that lead the summary page. */
  lead: z.string().min(1),
  /** When it began and, where known, ended; a year or a month is enough. */
  period: z.strictObject({ from: PartialDateSchema, to: PartialDateSchema.optional() }),
  /** The aspects, in order. */
  pillars: z.array(PillarSchema).min(1),
  /** The steps of the closed loop, in order. */
  loop: z.array(StageSchema).default([]),
  /** The metrics shown large at the top of the summary page. */
  headline: z.array(IdSchema).default([]),
  /** The article that sums the campaign up. */
  article: ArticleIdSchema.optional(),
  /**
   * `complete`: as `strict`, and also the figures in the cells of tables and those written in 汉字.
   * `strict`: every figure in the campaign's articles is bound to a metric, or waived by name with a reason.
   * `free`: only the figures that are bound are compared.
   */
  figures: z.enum(['complete', 'strict', 'free']).default('free'),
  /** What comes next, in a sentence or two. */
  outlook: z.string().min(1).optional(),
});

export type Campaign = z.output<typeof CampaignSchema>;
export type Pillar = z.output<typeof PillarSchema>;
export type Stage = z.output<typeof StageSchema>;
