import { z } from 'astro/zod';
import { IdSchema } from './id.ts';

/** Levels of administration, the widest first; what prose calls 全国, 全省, 全市, 全县 or 全区, 全镇, 全村. */
export const REGION_LEVELS = ['nation', 'province', 'city', 'county', 'town', 'village'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** One region (SDMX REF_AREA). */
export const RegionSchema = z.strictObject({
  /** By which metrics name it: `shangzhou`. */
  id: IdSchema,
  /** As prose names it: `商州区`. */
  name: z.string().min(1),
  level: z.enum(REGION_LEVELS),
  /** Its place on a map of equal tiles: column and row from 1. */
  grid: z.strictObject({ column: z.number().int().min(1), row: z.number().int().min(1) }).optional(),
});

export type Region = z.output<typeof RegionSchema>;
