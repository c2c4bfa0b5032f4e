import type { PhrasingContent, Strong, Text } from 'mdast';

/** Words of one look within a line. */
export interface LineRun {
  text: string;
  strong: boolean;
  /** The link around the words; without `href` where its address is not kept. One object for one `<a>`. */
  link?: { href?: string | undefined } | undefined;
}

/** Takes blanks from the ends of a line; runs that become empty go. */
export function trimRuns(runs: readonly LineRun[]): LineRun[] {
  let [first, last] = [0, runs.length - 1];
  while (first <= last && runs[first]?.text.trim() === '') first += 1;
  while (last >= first && runs[last]?.text.trim() === '') last -= 1;
  return runs.slice(first, last + 1).map((run, at, all) => ({
    ...run,
    text: trimmed(run.text, at === 0, at === all.length - 1),
  }));
}

function trimmed(text: string, start: boolean, end: boolean): string {
  const front = start ? text.trimStart() : text;
  return end ? front.trimEnd() : front;
}

/** The words of a line as nodes: bold and links alone, everything else is plain text. */
export function runsToNodes(runs: readonly LineRun[]): PhrasingContent[] {
  const linked = groups(runs.flatMap(withoutOuterBlanks), (run) => run.link?.href);
  return linked.flatMap<PhrasingContent>(({ key, runs: group }) => {
    const inner = boldNodes(group);
    return key === undefined ? inner : [{ type: 'link', url: key, children: inner }];
  });
}

function boldNodes(runs: readonly LineRun[]): (Text | Strong)[] {
  return groups(runs, (run) => run.strong || undefined).map(({ key, runs: group }) => {
    const text: Text = { type: 'text', value: group.map((run) => run.text).join('') };
    return key === true ? { type: 'strong', children: [text] } : text;
  });
}

/** Blanks at the ends of bold words are not bold: `** 一、**` would not be read as bold. */
function withoutOuterBlanks(run: LineRun): LineRun[] {
  const core = run.text.trim();
  if (core.length === run.text.length || core === '') return [run];
  const start = run.text.indexOf(core);
  const pieces = [run.text.slice(0, start), core, run.text.slice(start + core.length)];
  return pieces.filter((text) => text !== '').map((text) => ({ ...run, text }));
}

interface Group<Key> {
  /** `undefined` for words without that look. */
  key: Key | undefined;
  runs: LineRun[];
}

/** Neighbours of one key together; blanks between two keys belong to neither. */
function groups<Key>(runs: readonly LineRun[], keyOf: (run: LineRun) => Key | undefined): Group<Key>[] {
  const result: Group<Key>[] = [];
  let blanks: LineRun[] = [];
  for (const run of runs) {
    if (run.text.trim() === '') {
      blanks.push(run);
      continue;
    }
    const key = keyOf(run);
    const last = result.at(-1);
    if (last?.key === key && last) last.runs.push(...blanks, run);
    else if (key === undefined) result.push({ key, runs: [...blanks, run] });
    else if (blanks.length === 0) result.push({ key, runs: [run] });
    else result.push({ key: undefined, runs: blanks }, { key, runs: [run] });
    blanks = [];
  }
  if (blanks.length > 0) result.push({ key: undefined, runs: blanks });
  return result;
}
