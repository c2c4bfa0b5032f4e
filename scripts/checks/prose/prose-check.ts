import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import { placeAt } from '../../../src/source/text-place.ts';
import type { Check } from '../check.ts';
import { findingInText } from '../place-in-text.ts';
import { contentSlips } from './content-slips.ts';
import type { PlacedSlip } from './entry-slips.ts';
import type { ProseRule } from './prose-rule.ts';

/** Signs that are quoted on each side of a slip, so that it can be found again by eye. */
const AROUND = 12;
/** So many lines are named where a slip stands in several. */
const LINES_NAMED = 5;

/** Makes a rule about prose one of the rules of the check. */
export function proseCheck({ name, description }: Pick<ProseRule, 'name' | 'description'>): Check {
  return {
    name,
    description,
    run: (content) =>
      (contentSlips(content).byRule.get(name) ?? []).flatMap(({ entry, slips }) => tell(entry, slips)),
  };
}

/**
 * What can be mended by the machine is told once a file, with a count: hundreds of half-width commas are one thing to
 * know. What an editor must look at is told one by one.
 */
function tell(entry: Entry, slips: readonly PlacedSlip[]): Finding[] {
  const mendable = slips.filter(isMendable);
  const [first, ...more] = mendable.toSorted((a, b) => a.start - b.start);
  const own = slips.filter((slip) => !isMendable(slip)).map((slip) => sayOne(slip, entry));
  if (!first) return own;
  const { say, ...rest } = sayOne(first, entry);
  const lines = [...new Set(more.map(({ start }) => placeAt('', entry.lined, start).line))];
  const told: Finding = {
    ...rest,
    say: (words) => {
      const { message, fix } = say(words);
      const others = {
        count: more.length,
        lines: lines.slice(0, LINES_NAMED),
        isAll: lines.length <= LINES_NAMED,
      };
      return {
        message: more.length > 0 ? message + words.moreSlips(others) : message,
        fix: fix + words.mendedByFix(),
      };
    },
  };
  return [told, ...own];
}

/** Whether `--fix` mends a slip. */
export function isMendable(slip: PlacedSlip): slip is PlacedSlip & { mend: string } {
  return slip.mend !== undefined && slip.isExact;
}

function sayOne({ start, end, say, severity = 'warning' }: PlacedSlip, entry: Entry): Finding {
  const { text } = entry.lined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + AROUND);
  const quote = findingInText(entry, { start: from, end: to }, say).quote;
  return { ...findingInText(entry, { start, end }, say, severity), ...(quote ? { quote } : {}) };
}
