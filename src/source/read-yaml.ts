import { isMap, isNode, isPair, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from './finding.ts';
import type { Place } from './problem.ts';
import { placeAt, quoteLine, type LinedText } from './text-place.ts';
import { describeYamlError } from './yaml-error.ts';
import { findForbiddenNode } from './yaml-forbidden.ts';

/** Where a value stands in the data: `['observations', 0, 'value']`. */
export type KeyPath = readonly PropertyKey[];

/** Finds the place of a value, or of its key; where the path leads to nothing, of what is nearest above it. */
export type Locate = (path: KeyPath, part?: 'key' | 'value') => Place;

export interface YamlResult {
  /** The data; undefined where the YAML could not be read. Dates stay the strings that the editor wrote. */
  data: unknown;
  findings: Finding[];
  locate: Locate;
}

/** The part of a file that is YAML, by offsets into its text. */
export interface YamlRange {
  start: number;
  end: number;
}

/**
 * Reads the YAML of one file, by YAML 1.2's core schema: no dates, no merge keys, no tags of one's own, no aliases.
 * @param range The part of `lined` that is YAML; without it, all of it.
 */
export function readYaml(lined: LinedText, file: string, range?: YamlRange): YamlResult {
  const { start, end } = range ?? { start: 0, end: lined.text.length };
  const source = lined.text.slice(start, end);
  const document = parseDocument(source, {
    prettyErrors: false,
    schema: 'core',
    merge: false,
    // At `silent` the parser would pass over a second document.
    logLevel: 'error',
  });
  const locate: Locate = (path, part = 'value') =>
    placeAt(file, lined, start + offsetOf(document, path, part, source));
  const report = (offset: number, say: Finding['say']): Finding => {
    const place = placeAt(file, lined, start + Math.min(offset, Math.max(0, source.trimEnd().length)));
    return { ...place, severity: 'error', quote: quoteLine(lined, place.line), say };
  };
  const findings = findProblems(document, source, report);
  const data: unknown = findings.length > 0 ? undefined : document.toJS({ reviver: trimText });
  return { data, findings, locate };
}

/** Blanks around a text mean nothing; YAML itself leaves full-width and no-break ones in. */
function trimText(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

type Report = (offset: number, say: Finding['say']) => Finding;

function findProblems(document: Document.Parsed, source: string, report: Report): Finding[] {
  const errors = [...document.errors, ...document.warnings]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error) => describeYamlError(error, source))
    .filter(({ isCertain }, index) => index === 0 || isCertain === true)
    .map(({ offset, say }) => report(offset, say));
  if (errors.length > 0) return firstOfEachLine(errors);
  const forbidden = findForbiddenNode(document, source);
  if (forbidden) return [report(forbidden.offset, forbidden.say)];
  if (isMap(document.contents)) return [];
  // A text alone is mostly a key whose colon is missing or full-width.
  const { offset, say } = describeYamlError({ code: 'NOT_A_MAP', pos: [0, 0], message: '' }, source);
  return [report(offset, say)];
}

/** One slip makes the parser stumble several times on the same line; the first word about it is the right one. */
function firstOfEachLine(findings: Finding[]): Finding[] {
  return findings.filter(
    (finding, index) => findings.findIndex((other) => other.line === finding.line) === index,
  );
}

/** Offset of the node at `path`, or of the deepest one on the way that exists. */
function offsetOf(document: Document, path: KeyPath, part: 'key' | 'value', source: string): number {
  let node: unknown = document.contents;
  let offset = source.search(/\S/) === -1 ? 0 : source.search(/\S/);
  for (const [index, key] of path.entries()) {
    const wantsKey = part === 'key' && index === path.length - 1;
    const step: { offset: number | undefined; node: unknown } = stepInto(node, key, wantsKey);
    if (step.offset === undefined) break;
    offset = step.offset;
    node = step.node;
  }
  return offset;
}

function stepInto(
  node: unknown,
  key: PropertyKey,
  wantsKey: boolean,
): { offset: number | undefined; node: unknown } {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    // An empty entry (`- `) still has its hyphen before it.
    return { offset: beginning(item) ?? (isNode(item) ? item.range?.[0] : undefined), node: item };
  }
  if (!isMap(node)) return { offset: undefined, node };
  const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
  if (!pair) return { offset: undefined, node };
  const value = wantsKey ? undefined : beginning(pair.value);
  return { offset: value ?? beginning(pair.key), node: pair.value };
}

/** Offset of a node; an empty value (`title:`) has no place of its own. */
function beginning(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  return range && range[0] < range[1] ? range[0] : undefined;
}
