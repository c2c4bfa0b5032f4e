import type { Finding } from '../../src/source/finding.ts';
import type { Severity } from '../../src/source/problem.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import { quoteLine } from '../../src/source/text-place.ts';

/** A finding at a value (or key) of an entry's data; it quotes the line. */
export function findingAt(
  entry: Entry,
  path: KeyPath,
  say: Finding['say'],
  { severity = 'error', part = 'value' }: { severity?: Severity; part?: 'key' | 'value' } = {},
): Finding {
  const place = entry.locate(path, part);
  const quote = quoteLine(entry.lined, place.line);
  return { ...place, severity, ...(quote === '' ? {} : { quote }), say };
}

/** A finding about a file as a whole. */
export function findingInFile(file: string, say: Finding['say'], severity: Severity = 'error'): Finding {
  return { file, line: 1, column: 1, severity, say };
}
