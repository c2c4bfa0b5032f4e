import { z } from 'astro/zod';
import { DaySchema } from './date.ts';

/** A name or a title that is often written wrongly. */
const NameSchema = z.strictObject({
  /** As it must be written: `商州区人民政府办公室`. */
  right: z.string().min(1),
  /** Ways of writing it that are wrong; `npm run check -- --fix` puts the right one in their place. */
  wrong: z.array(z.string().min(1)).min(1),
});

/** A word that the office does not publish. It is an error, which stops the build. */
const BannedSchema = z.strictObject({
  term: z.string().min(1),
  /** Why not; the editor reads it: `不规范的称呼`. */
  reason: z.string().min(1),
  /** What to write instead, where there is something. */
  instead: z.string().min(1).optional(),
});

/** A name that was right once. */
const SupersededSchema = z.strictObject({
  was: z.string().min(1),
  now: z.string().min(1),
  /** The day from which the new name holds; articles published before may keep the old one. */
  since: DaySchema.optional(),
});

/** A place where a rule about prose is wrong, named with the reason. */
const WaiverSchema = z.strictObject({
  /** Name of the rule, as it stands in brackets behind its problems: `half-width-marks`. */
  rule: z.string().min(1),
  /** The words in which the rule is to find nothing, as they stand in the text. */
  text: z.string().min(1),
  /** Why they are right as they are. */
  reason: z.string().min(1),
  /** Only in this file, by its path in the content folder; without it, everywhere. */
  file: z.string().min(1).optional(),
});

/**
 * `content/terms.yaml`: the office's own words, which `npm run check` holds all texts against. The file may be left
 * out; nothing in it is ever published.
 */
export const TermsSchema = z.strictObject({
  /** Names and titles of offices and people. */
  names: z.array(NameSchema).optional(),
  /** Words that must not appear. */
  banned: z.array(BannedSchema).optional(),
  /** Names that have been replaced. */
  superseded: z.array(SupersededSchema).optional(),
  /** Exceptions from the rules about prose, each with its reason. */
  waivers: z.array(WaiverSchema).optional(),
});

export type Terms = z.output<typeof TermsSchema>;
export type Waiver = z.output<typeof WaiverSchema>;
