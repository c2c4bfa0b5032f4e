import type { SourceKind } from '../../../src/source/source-kind.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { KeyPath } from '../../../src/source/read-yaml.ts';
import type { Passage, PassageKind } from './passage.ts';
import { PassageWriter } from './passage-writer.ts';

/** Keys whose values are prose, each with what it holds; `*` stands for every entry of a list. */
type ProseKeys = readonly (readonly [path: string, kind: PassageKind])[];

/** The prose of each kind of file. What quotes somebody else (`source`, `corrections.was`) is left as it is. */
const PROSE_KEYS: Partial<Record<SourceKind, ProseKeys>> = {
  article: [
    ['title', 'title'],
    ['subtitle', 'title'],
    ['summary', 'value'],
    ['cover.alt', 'picture'],
    ['corrections.*.note', 'value'],
  ],
  document: [
    ['title', 'title'],
    ['shortTitle', 'title'],
    ['summary', 'value'],
  ],
  column: [
    ['title', 'title'],
    ['description', 'value'],
  ],
  campaign: [
    ['title', 'title'],
    ['subtitle', 'title'],
    ['lead', 'value'],
    ['outlook', 'value'],
    ['pillars.*.title', 'title'],
    ['pillars.*.summary', 'value'],
    ['loop.*.title', 'title'],
    ['loop.*.text', 'value'],
  ],
  metrics: [
    ['metrics.*.label', 'short'],
    ['metrics.*.definition', 'value'],
    ['metrics.*.scope', 'short'],
    ['invariants.*.note', 'value'],
  ],
  chart: [
    ['title', 'title'],
    ['description', 'value'],
    ['labels.*', 'short'],
    ['series.*.label', 'short'],
    ['note', 'value'],
  ],
  site: [
    ['title', 'title'],
    ['tagline', 'title'],
    ['description', 'value'],
    ['disclaimer', 'value'],
    ['footer.note', 'value'],
  ],
};

/** A text of the data. */
interface Value {
  path: KeyPath;
  kind: PassageKind;
  text: string;
}

/** Texts of an entry's data that are prose. */
export function proseValues({ file, data }: Entry): Value[] {
  return (PROSE_KEYS[file.kind] ?? []).flatMap(([path, kind]) => follow(data, path.split('.'), [], kind));
}

function follow(node: unknown, steps: readonly string[], path: KeyPath, kind: PassageKind): Value[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof node === 'string' && node !== '' ? [{ path, kind, text: node }] : [];
  if (step === '*') {
    return Array.isArray(node)
      ? node.flatMap((item, index) => follow(item, rest, [...path, index], kind))
      : [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return follow((node as Record<string, unknown>)[step], rest, [...path, step], kind);
}

/** A text of the data as a passage, with the place of every sign as far as the YAML shows it. */
export function toPassage({ path, kind, text }: Value, entry: Entry): Passage {
  const { lined } = entry;
  const { line, column } = entry.locate(path);
  const begin = lined.starts[line - 1] ?? 0;
  const end = lined.starts[line] ?? lined.text.length;
  // Columns count characters, offsets count units.
  const before = Array.from(lined.text.slice(begin, end)).slice(0, column - 1);
  const start = begin + before.join('').length;
  const at = lined.text.indexOf(text, start);
  const writer = new PassageWriter();
  // As written, after a quotation mark at most; else folded or escaped, and found sign by sign.
  if (at !== -1 && at <= start + 1) writer.text(text, text, at);
  else writer.text(text, lined.text.slice(start, start + text.length * 2 + 400), start);
  return { ...writer.finish(kind), path };
}
