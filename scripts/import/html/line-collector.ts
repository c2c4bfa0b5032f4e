import type { LineBlock, LineLook } from '../raw-page.ts';
import { joinHardWraps } from './hard-wraps.ts';
import { runsToNodes, trimRuns, type LineRun } from './line-run.ts';

/** Stands for a line end that the page shows; taken out of the page's own words first. */
export const BREAK = '\u2028';

const HAN = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—';
/** Blanks that begin a paragraph: two full-width ones, or fixed ones of about that width. */
const INDENT = '[\\u3000\\u2003]{2}|[\\u00a0\\u2002]{4}|\\u3000[\\u00a0\\u2002 ]*\\u3000';
const INDENTED = new RegExp(`^[ \\n]*(?:${INDENT}|[\\u00a0\\u2002]{2})`, 'u');
const LINE_THEN_INDENT = new RegExp(`[ \\n]*\\n[ \\n]*(?=${INDENT}|[\\u00a0\\u2002]{2})`, 'gu');
const SENTENCE_THEN_INDENT = new RegExp(`(?<=[。！？!?…]["”’）)]?)(?=${INDENT})`, 'gu');
const SOURCE_LINE_END = new RegExp(`(?<=[${HAN}])\\n(?=[${HAN}])`, 'gu');
const TIGHT_LINE_END = new RegExp(`(?<=[${HAN}])\\n|\\n(?=[${HAN}])`, 'gu');
const ENDS_HAN = new RegExp(`[${HAN}]$`, 'u');
const BEGINS_HAN = new RegExp(`^[${HAN}]`, 'u');
/** Signs of no width and marks of direction: they hide inside words and break every comparison. */
const INVISIBLE =
  /[\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?![\t\n\f\r\u0085])\p{Cc}/gu;

/** Blanks, full-width ones among them, and everything that might be invisible. */
const UNSETTLED = /[^\u0021-\u007e\u3001-\uefff\uff01-\uffef“”‘’…—]/;
const DATE_ALONE = /^[[(（【]?(?:(?:19|20)\d\d[-年/.])?\d{1,2}[-月/.]\d{1,2}日?[ \d:：]*[\])）】]?$/;

export type RunLook = Omit<LineRun, 'text'>;

/** Gathers the words of a block, and gives its lines when it ends. */
export interface LineCollector {
  append: (text: string, look: RunLook) => void;
  /** Ends the block: its lines, and the collector is empty again. */
  flush: (look: LineLook) => LineBlock[];
}

/**
 * @param tight Line ends of the source are no blanks beside Han signs even where a figure follows: Word breaks its lines so.
 */
export function createLineCollector(tight = false): LineCollector {
  let runs: LineRun[] = [];
  let tail: Tail = { sign: '', blank: '' };
  return {
    append(text, look) {
      const words = text === BREAK ? BREAK : foldBlanks(text, tight);
      const core = words.replace(/^[ \n]+|[ \n]+$/g, '');
      const start = words.indexOf(core);
      const blank = tail.blank + words.slice(0, start);
      if (core === '') tail = { ...tail, blank: tail.blank + words };
      else {
        const space = settledBlank(tail.sign, blank, core, tight) || gapAfterLink(runs.at(-1), look, core);
        runs.push({ text: space + core, ...look });
        tail = { sign: core.slice(-1), blank: words.slice(start + core.length) };
      }
    },
    flush(look) {
      const parts = splitAtBreaks(runs);
      [runs, tail] = [[], { sign: '', blank: '' }];
      const lines = look.heading === undefined ? joinHardWraps(parts) : [joinParts(parts)];
      return lines.flatMap((line) => lineBlock(line, look) ?? []);
    },
  };
}

/** The last sign gathered, and the blanks behind it, which mean nothing until the next sign is known. */
interface Tail {
  sign: string;
  blank: string;
}

/** Blanks of the source as browsers fold them; line ends of the source are kept until their neighbours are known. */
function foldBlanks(text: string, tight: boolean): string {
  // Most pieces of a page need nothing of all this.
  if (!UNSETTLED.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t\n\f\r]+/g, (blank) => (blank.includes('\n') || blank.includes('\r') ? '\n' : ' '))
    .replace(LINE_THEN_INDENT, BREAK)
    .replace(SENTENCE_THEN_INDENT, BREAK)
    .replace(tight ? TIGHT_LINE_END : SOURCE_LINE_END, '');
}

/** A line end of the source is no blank between Han signs, and begins a paragraph before an indent. */
function settledBlank(sign: string, blank: string, core: string, tight: boolean): string {
  if (blank === '' || sign === '' || sign === BREAK || core === BREAK) return '';
  if (!blank.includes('\n')) return ' ';
  if (INDENTED.test(core.slice(0, 8))) return BREAK;
  const sides = [ENDS_HAN.test(sign), BEGINS_HAN.test(core.slice(0, 2))];
  return sides.every(Boolean) || (tight && sides.some(Boolean)) ? '' : ' ';
}

/** Menus and lists part their links, and the dates behind them, by style alone: `题目2023-01-11` was never one word. */
function gapAfterLink(before: LineRun | undefined, look: RunLook, core: string): '' | ' ' {
  if (!before?.link || before.link === look.link || before.text.endsWith(BREAK) || core === BREAK) return '';
  return look.link || DATE_ALONE.test(core) ? ' ' : '';
}

function splitAtBreaks(runs: readonly LineRun[]): LineRun[][] {
  const parts: LineRun[][] = [[]];
  for (const run of runs) {
    run.text.split(BREAK).forEach((text, at) => {
      if (at > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    });
  }
  return parts;
}

/** The halves of a heading stand on two lines for looks alone. */
function joinParts(parts: readonly LineRun[][]): LineRun[] {
  return parts.map(trimRuns).reduce((whole, part) => {
    const [first, ...rest] = part;
    if (!first || whole.length === 0) return whole.length === 0 ? part : whole;
    return [...whole, { ...first, text: ` ${first.text}` }, ...rest];
  }, []);
}

function lineBlock(runs: readonly LineRun[], look: LineLook): LineBlock | undefined {
  const indented =
    look.indented === true ||
    INDENTED.test(
      runs
        .map((run) => run.text)
        .join('')
        .slice(0, 40),
    );
  const words = trimRuns(
    runs.map((run) => ({ ...run, text: run.text.replace(/[\u00a0\u2000-\u200a\u202f\n\t]/g, ' ') })),
  );
  const text = words.map((run) => run.text).join('');
  if (text === '') return undefined;
  const spoken = words.filter((run) => run.text.trim() !== '');
  return {
    kind: 'line',
    text,
    nodes: runsToNodes(words),
    ...look,
    ...(indented && { indented }),
    ...(spoken.every((run) => run.strong) && { strong: true }),
    ...linkLook(spoken),
  };
}

function linkLook(runs: readonly LineRun[]): Pick<LineLook, 'linksOnly' | 'linkShare'> {
  const length = (some: readonly LineRun[]) => some.reduce((sum, run) => sum + run.text.trim().length, 0);
  const linked = length(runs.filter((run) => run.link));
  if (linked === 0) return {};
  const linkShare = Math.round((100 * linked) / length(runs)) / 100;
  return runs.every((run) => run.link) ? { linkShare, linksOnly: true } : { linkShare };
}
