import type { Finding } from '../../src/source/finding.ts';
import type { Severity } from '../../src/source/problem.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt, shorten } from '../../src/source/text-place.ts';

/** A finding about what stands between two offsets of an entry's text; it quotes just that. */
export function findingInText(
  { file, lined }: Entry,
  { start, end }: { start: number; end: number },
  say: Finding['say'],
  severity: Severity = 'error',
): Finding {
  const quote = shorten(lined.text.slice(start, end));
  return { ...placeAt(file.path, lined, start), severity, quote, say };
}
