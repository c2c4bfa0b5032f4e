import { z } from 'astro/zod';
import { DaySchema, MomentSchema } from './date.ts';
import { ArticleIdSchema, IdSchema } from './id.ts';
import { MetricRefSchema } from './metric.ts';
import { PeriodSchema } from './period.ts';
import { SitePathSchema } from './site-path.ts';

/** Who wrote, photographed or supplied the article. */
const BylineSchema = z.strictObject({
  /** 记者, 通讯员, 作者, 摄影 … */
  role: z.string().min(1),
  /** One person; write a second entry for a second person. */
  name: z.string().min(1),
});

/** Where the article comes from. */
const SourceSchema = z.strictObject({
  /** 来源: the paper or the office, as it calls itself (ContentSource). */
  name: z.string().min(1),
  /** Address of the original. */
  url: z
    .url({ protocol: /^https?$/, error: 'url-form' })
    // A browser would mend it in silence; other programs cut it there.
    .refine((url) => !/\s/.test(url), { error: 'url-form' })
    .optional(),
  /** 原题: the original's title, where the article is a rewrite or a reprint under another title. */
  title: z.string().min(1).optional(),
});

/** A correction (更正): it stays at the foot of the article for good. */
const CorrectionSchema = z.strictObject({
  at: DaySchema,
  /** The words that were wrong. */
  was: z.string().min(1),
  /** The words that are right. */
  now: z.string().min(1),
  note: z.string().min(1).optional(),
});

/** The picture that stands for the article in lists. */
const CoverSchema = z.strictObject({
  /** File beside the article: `./picture.jpg`. */
  src: z.string().min(1),
  /** What the picture shows, for those who cannot see it. */
  alt: z.string().min(1),
});

/** A figure outside the text, bound to its metric: titles and summaries cannot hold links. */
const BoundFigureSchema = z
  .strictObject({
    /** The figure as it is written there: `192个`. */
    text: z.string().min(1),
    /** The metric that it shows, as `id` or `campaign/id`. */
    metric: MetricRefSchema,
    /** The day whose value is meant, where it is not the article's own. */
    at: DaySchema.optional(),
    /** Instead of a day: the period whose value is meant, `2023-H1`. */
    period: PeriodSchema.optional(),
  })
  .refine(({ at, period }) => at === undefined || period === undefined, { error: 'at-and-period' });

/** A figure that is no metric, named with the reason. */
const WaivedFigureSchema = z.strictObject({
  /** The figure as it is written: `100兆瓦`. */
  text: z.string().min(1),
  /** Why it needs no metric: `项目名称`. */
  reason: z.string().min(1),
});

/** Front matter of `content/articles/<yyyy>/<slug>.md`: one news article. */
export const ArticleSchema = z.strictObject({
  title: z.string().min(1),
  /** 副题, with its `——` if it has one. */
  subtitle: z.string().min(1).optional(),
  /** Day or moment of publication. It lies in the future: the article is held back until then. */
  published: MomentSchema,
  /** Day or moment of the last change that readers should know of. */
  updated: MomentSchema.optional(),
  source: SourceSchema,
  byline: z.array(BylineSchema).default([]),
  /** 责任编辑. */
  editor: z.string().min(1).optional(),
  /** The column that it stands in, by its id. */
  column: IdSchema,
  /** Other columns that list it as well. */
  also: z.array(IdSchema).default([]),
  /** The campaign that it reports on. */
  campaign: IdSchema.optional(),
  tags: z.array(z.string().min(1)).default([]),
  /** One or two sentences for lists and search engines; without it, the beginning of the text. */
  summary: z.string().min(1).optional(),
  cover: CoverSchema.optional(),
  /** Articles to read next, in this order; without it, the machine chooses older ones. */
  related: z.array(ArticleIdSchema).optional(),
  /** Addresses at which the article stood before, from the root of the site; they lead to this one for good. */
  aliases: z.array(SitePathSchema).optional(),
  /** Metrics of the figures in `title`, `subtitle`, `summary` and in the words of pictures. Others are bound by links. */
  figures: z.array(BoundFigureSchema).default([]),
  /** Figures that stand in the article and are no metric. */
  waived: z.array(WaivedFigureSchema).default([]),
  corrections: z.array(CorrectionSchema).default([]),
  /** A draft is held back everywhere. */
  draft: z.boolean().default(false),
});

export type Article = z.output<typeof ArticleSchema>;
