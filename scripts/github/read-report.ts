import { z } from 'astro/zod';

/** No text of a report that is longer is looked at. */
const text = z.string().max(20_000);

/** What `check --format json` prints, as far as the comment shows it; it comes from strangers and is only text here. */
const ReportSchema = z.object({
  problems: z.array(
    z.object({
      path: text,
      line: z.int(),
      severity: z.enum(['error', 'warning', 'note']),
      rule: text,
      message: text,
      fix: text,
    }),
  ),
});

export type CommentedReport = z.output<typeof ReportSchema>;

/** Reads a report; undefined where it is none. */
export function readReport(json: string | undefined): CommentedReport | undefined {
  try {
    return ReportSchema.parse(JSON.parse(json ?? ''));
  } catch {
    return undefined;
  }
}
