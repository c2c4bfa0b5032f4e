import { z } from 'astro/zod';
import { DaySchema, MomentSchema, PartialDateSchema } from './date.ts';
import { ID_PATTERN, IdSchema } from './id.ts';
import { parsePeriod, PeriodSchema } from './period.ts';

/** A metric named from outside its campaign: `problems-found`, or `zuofeng/problems-found`. */
export const MetricRefSchema = z
  .string()
  .refine((text) => text.split('/').length <= 2 && text.split('/').every((part) => ID_PATTERN.test(part)), {
    error: 'metric-ref-form',
  });

/** How a value is meant: just that, more than that (多, 余), about that (约), or less than that (近, 不足). */
export const BOUNDS = ['exact', 'over', 'about', 'under'] as const;
export const BoundSchema = z.enum(BOUNDS);

/** What a metric measures: how much there is, by how much that changed, or what part of a whole it is. */
export const MEASURES = ['level', 'change', 'share'] as const;

/**
 * What a change is measured against: the same period of last year (同比), the period before (环比), or the end of last year
 * (比年初). Any other base is named by its period: `2015`, `2020-end`.
 */
export const AGAINST = ['last-year', 'previous', 'year-start'] as const;

/** Current prices (现价), or constant ones (不变价, 可比价): SDMX's PRICES. A change of volumes is not that of current levels. */
export const BASES = ['current', 'constant'] as const;

/** One value for one period, or at one date: exactly one of `at` and `period` is written. */
const ObservationSchema = z
  .strictObject({
    /** As-of date: the day on which, or up to which, the value holds. With `period`, the last day of it. */
    at: DaySchema.optional(),
    /** What the value is about: `2023-H1`, `2023-01/2023-10`, `2023-end` (SDMX TIME_PERIOD). */
    period: PeriodSchema.optional(),
    /** The value in the metric's own unit, with its sign: 8929 where the unit is 万元, -3.2 for a fall of 3.2%. */
    value: z.number(),
    /** How the value is meant; `210多篇` is 210 with `over`. It speaks of the size: -3 with `over` fell by more than 3. */
    bound: BoundSchema.default('exact'),
    /** Where the value comes from. */
    source: z.string().min(1),
    /** Day or moment from which readers may see the value; without it, from the first build on that knows it. */
    published: MomentSchema.optional(),
    /** Why the value is not the one that other values give, such as a revised base: waives that comparison. */
    waived: z.string().min(1).optional(),
  })
  .refine(({ at, period }) => (at === undefined) !== (period === undefined), {
    error: 'observation-at-or-period',
  })
  .transform((written) => ({ ...written, at: written.at ?? parsePeriod(written.period ?? '')?.to ?? '' }));

/** What a metric aims at. */
const TargetSchema = z.strictObject({
  /** The value to reach, in the metric's unit. */
  value: z.number(),
  /** The day by which to reach it. */
  by: DaySchema.optional(),
});

/** A share derived from two other metrics of the same campaign: part ÷ whole, in percent. */
const RatioSchema = z.strictObject({ part: IdSchema, whole: IdSchema });

/** One metric (指标): a number that is published with its source and its date. */
export const MetricSchema = z
  .strictObject({
    /** Unique in its campaign; articles point to it as `metric:<id>`. */
    id: IdSchema,
    /** What is counted, in the reader's words: `督帮查找问题`. */
    label: z.string().min(1),
    /** The unit as readers see it: `个`, `万元`, `人次`. */
    unit: z.string().min(1),
    /** What exactly is counted and what is not. */
    definition: z.string().min(1).optional(),
    /** Whom or what it covers: `全区`, `区级部门`. */
    scope: z.string().min(1).optional(),
    /** What it measures; without it, `level` is not claimed and only sign and value are compared. */
    measure: z.enum(MEASURES).optional(),
    /** Of a change: what it is measured against, `last-year`, `previous`, `year-start`, or the period of a base. */
    against: z.union([z.enum(AGAINST), PeriodSchema]).optional(),
    /** Of a change: the metric whose level changed. Of a share: the metric that is the part. */
    of: IdSchema.optional(),
    /** Of a share: the metric that is the whole, or the whole in words. */
    whole: z.string().min(1).optional(),
    /** Prices in which a level or a change is counted (SDMX PRICES). */
    basis: z.enum(BASES).optional(),
    /** The region it covers, by its id in `site.yaml`; without it, the site's own (SDMX REF_AREA). */
    region: IdSchema.optional(),
    /** Which way is better; needed to judge progress. */
    direction: z.enum(['up', 'down']).optional(),
    target: TargetSchema.optional(),
    /** Where it started, in the metric's unit. */
    baseline: z.number().optional(),
    /** When the next value is expected; a month or a year is enough. */
    nextUpdate: PartialDateSchema.optional(),
    /** The values, one a date, in any order. */
    observations: z.array(ObservationSchema).min(1).optional(),
    /** Instead of observations: the share of one metric in another. */
    ratio: RatioSchema.optional(),
  })
  .refine((metric) => (metric.observations === undefined) !== (metric.ratio === undefined), {
    error: 'metric-observations-or-ratio',
  });

/**
 * What must hold between the values: `part <= whole`, `a + b = c`, with metric ids. Where parts were rounded and their
 * sum differs a little from the total, the long form says so to the reader:
 * `{ rule: a + b = c, note: 部分数据因四舍五入存在总计与分项合计不等 }`.
 */
const InvariantSchema = z.union([
  z.string().min(1),
  z.strictObject({
    rule: z.string().min(1),
    /** The sentence for readers; with it, a difference no larger than rounding explains is let pass. */
    note: z.string().min(1),
  }),
]);

/** `content/campaigns/<campaign>/metrics/<group>.yaml`: the metrics of one pillar. */
export const MetricGroupSchema = z.strictObject({
  /** The pillar of the campaign that the group belongs to, by its id. */
  pillar: IdSchema.optional(),
  /** The metrics, in the order in which they are shown. */
  metrics: z.array(MetricSchema).min(1),
  /** What must hold between the values. */
  invariants: z.array(InvariantSchema).optional(),
});

export type Bound = z.output<typeof BoundSchema>;
export type Measure = (typeof MEASURES)[number];
export type Against = (typeof AGAINST)[number];
export type Observation = z.output<typeof ObservationSchema>;
export type Invariant = z.output<typeof InvariantSchema>;
export type Metric = z.output<typeof MetricSchema>;
export type MetricGroup = z.output<typeof MetricGroupSchema>;
