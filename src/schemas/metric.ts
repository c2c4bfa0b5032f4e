import { z } from 'astro/zod';
import { DaySchema, PartialDateSchema } from './date.ts';
import { ID_PATTERN, IdSchema } from './id.ts';

/** A metric named from outside its campaign: `problems-found`, or `zuofeng/problems-found`. */
export const MetricRefSchema = z
  .string()
  .refine((text) => text.split('/').length <= 2 && text.split('/').every((part) => ID_PATTERN.test(part)), {
    error: 'metric-ref-form',
  });

/** How a value is meant: just that, more than that (多, 余), about that (约), or less than that (近, 不足). */
export const BOUNDS = ['exact', 'over', 'about', 'under'] as const;
export const BoundSchema = z.enum(BOUNDS);

/** One value at one date. */
const ObservationSchema = z.strictObject({
  /** As-of date: the day on which, or up to which, the value holds. */
  at: DaySchema,
  /** The value in the metric's own unit: 8929 where the unit is 万元. */
  value: z.number(),
  /** How the value is meant; `210多篇` is 210 with `over`. */
  bound: BoundSchema.default('exact'),
  /** Where the value comes from. */
  source: z.string().min(1),
});

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
export type Observation = z.output<typeof ObservationSchema>;
export type Invariant = z.output<typeof InvariantSchema>;
export type Metric = z.output<typeof MetricSchema>;
export type MetricGroup = z.output<typeof MetricGroupSchema>;
