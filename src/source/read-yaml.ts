import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from './finding.ts';
import type { Place } from './problem.ts';
import { placeAt, quoteLine, toLinedText, type LinedText } from './text-place.ts';
import { describeYamlError, type DescribedError } from './yaml-error.ts';
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
  const document = parse(source);
  const locate: Locate = (path, part = 'value') =>
    placeAt(file, lined, start + offsetOf(document, path, part, source));
  const report: Report = (text, offset, say) => {
    // Where slips above were undone, the lines are still the same.
    const before = lined.text.slice(0, start);
    const own = text === source ? lined : toLinedText(before + text);
    const place = placeAt(file, own, start + Math.min(offset, Math.max(0, text.trimEnd().length)));
    return { ...place, severity: 'error', quote: quoteLine(lined, place.line), say };
  };
  const findings = findProblems(document, source, report);
  const data: unknown = findings.length > 0 ? undefined : document.toJS({ reviver: trimText });
  return { data, findings, locate };
}

function parse(source: string): Document.Parsed {
  return parseDocument(source, {
    prettyErrors: false,
    schema: 'core',
    merge: false,
    // At `silent` the parser would pass over a second document.
    logLevel: 'error',
  });
}

/** Blanks around a text mean nothing; YAML itself leaves full-width and no-break ones in. */
function trimText(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

type Report = (text: string, offset: number, say: Finding['say']) => Finding;

/** After so many slips an editor has enough to do. */
const MOST_REPAIRS = 40;

/** Every slip that stands alone: each is undone in a copy of the text, so that the lines after it can be read. */
function findProblems(document: Document.Parsed, source: string, report: Report): Finding[] {
  const found: Finding[] = [];
  let [text, parsed] = [source, document];
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const errors = errorsOf(parsed, text);
    const repair = errors.find((error) => error.repair)?.repair;
    const told = errors.filter(({ isCertain }, index) => isCertain === true || (index === 0 && !repair));
    found.push(...told.map(({ offset, say }) => report(text, offset, say)));
    if (!repair) break;
    text = text.slice(0, repair.start) + repair.by + text.slice(repair.end);
    parsed = parse(text);
  }
  if (found.length > 0) return firstOfEachLine(found);
  const indent = findWideIndent(document, source);
  if (indent !== -1) return [report(source, indent, (words) => words.yamlWideIndent())];
  const forbidden = findForbiddenNode(document, source);
  return forbidden ? [report(source, forbidden.offset, forbidden.say)] : [];
}

function errorsOf(document: Document.Parsed, source: string): DescribedError[] {
  const errors = [...document.errors, ...document.warnings]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error) => describeYamlError(error, source));
  if (errors.length > 0 || isMap(document.contents)) return errors;
  // What is no list of keys may be nested without end, which is the thing to say.
  if (findForbiddenNode(document, source)) return [];
  // A text alone is mostly a key whose colon is missing or full-width.
  return [describeYamlError({ code: 'NOT_A_MAP', pos: [0, 0], message: '' }, source)];
}

/** Offset of a line that full-width blanks indent below a key without a value: to YAML it is a key beside it. */
function findWideIndent({ contents }: Document.Parsed, source: string): number {
  if (!isMap(contents)) return -1;
  const index = contents.items.findIndex(({ key, value }, place) => {
    const before = contents.items[place - 1];
    const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null;
    return (
      /^[\u3000\u00a0]/.test(isScalar(key) ? String(key.value) : '') &&
      isEmpty(before?.value) &&
      !isEmpty(value)
    );
  });
  const key: unknown = contents.items[index]?.key;
  return isScalar(key) ? (key.range?.[0] ?? source.indexOf('\u3000')) : -1;
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
