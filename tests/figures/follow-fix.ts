import type { Problem } from '../../src/source/problem.ts';
import type { Texts } from './memory-content.ts';

/** One way of settling a problem that its fix proposes, and the content when somebody has taken it. */
export interface Way {
  words: string;
  texts: Texts;
}

const TEXT_EDIT = /把“(?<was>[^”]+)”改成“(?<now>[^”]+)”/g;
const DATA_EDIT =
  /把 (?<file>\S+?):(?<line>\d+):(?<column>\d+) 的 (?<key>\w+) 改成 (?<now>\S+?)(?=[、；。]|$)|在 (?<behind>\S+?):(?<row>\d+):(?<sign>\d+) 后面加上 (?<added>\w+: \S+?)(?=[、；。]|$)/g;

/** Offset of a place; the texts of these tests hold no sign outside the basic plane. */
function offsetAt(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

const replaceAt = (text: string, from: number, length: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from + length);

/** Words changed where they stand nearest to the figure: in the link itself, else before it. */
function changeWords(text: string, problem: Problem, was: string, now: string): string {
  const at = offsetAt(text, problem.line, problem.column);
  if (text.startsWith(`[${was}](`, at)) return replaceAt(text, at + 1, was.length, now);
  if (text.startsWith(was, at)) return replaceAt(text, at, was.length, now);
  return replaceAt(text, text.slice(0, at).lastIndexOf(was), was.length, now);
}

/** What somebody does who follows a fix word by word, each way by itself. */
export function waysOf(problem: Problem, texts: Texts): Way[] {
  const path = problem.file;
  const text = texts[path] ?? '';
  return problem.fix.split(/[；：](?=稿件错了|数据错了|数据里有|\[)/).flatMap((words): Way[] => {
    const whole = /稿件错了，改成“(?<now>[^”]+)”/.exec(words)?.groups?.now;
    const link = /写成 (?<url>metric:\S+?)(?=[；。]|$)/.exec(words)?.groups?.url;
    const quoted = /^\[(?<was>[^\]]*)\]\((?<url>[^)]*)\)/.exec(problem.quote ?? '')?.groups;
    // A sign or a mark in front of the link goes into it.
    const example = /^\[(?<words>[^\]]+)\]\([^)]*\)/.exec(words);
    if (example) {
      const at = offsetAt(text, problem.line, problem.column);
      const outside = (example.groups?.words ?? '').replace(quoted?.was ?? '', '');
      const from = text.slice(0, at).endsWith(outside) ? at - outside.length : at;
      const length = at - from + (problem.quote ?? '').length;
      return [{ words, texts: { ...texts, [path]: replaceAt(text, from, length, example[0]) } }];
    }
    if (whole !== undefined)
      return [{ words, texts: { ...texts, [path]: changeWords(text, problem, quoted?.was ?? '', whole) } }];
    if (link !== undefined) {
      const at = offsetAt(text, problem.line, problem.column);
      const linked = text.slice(0, at) + text.slice(at).replace(quoted?.url ?? '', link);
      return [{ words, texts: { ...texts, [path]: linked } }];
    }
    if (words.startsWith('稿件错了')) {
      // The link first, for it stands last.
      const edits = [...words.matchAll(TEXT_EDIT)].map(({ groups }) => groups ?? {});
      const own = edits.filter(({ was = '' }) => (quoted?.was ?? '') === was);
      const done = [...own, ...edits.filter((edit) => !own.includes(edit))].reduce(
        (changed, { was = '', now = '' }) => changeWords(changed, problem, was, now),
        text,
      );
      return edits.length > 0 ? [{ words, texts: { ...texts, [path]: done } }] : [];
    }
    const edits = [...words.matchAll(DATA_EDIT)].map(({ groups }) => groups ?? {});
    const size = /^数据错了，改 (?<file>\S+?):(?<line>\d+):(?<column>\d+)/.exec(words)?.groups;
    if (size) edits.push({ ...size, now: sizeAsked(problem.message, quoted?.was ?? '') });
    // From behind to the front, so that no place moves.
    edits.sort((a, b) => placeOf(b) - placeOf(a));
    return edits.length > 0 ? [{ words, texts: edits.reduce<Texts>(changeData, texts) }] : [];
  });
}

/** A place as one number, for an order. */
const placeOf = ({ line, row, column, sign }: Record<string, string | undefined>): number =>
  Number(line ?? row) * 10_000 + Number(column ?? sign);

/** What stands in the text where only the place in the data is named. */
function sizeAsked(message: string, words: string): string {
  const { number = '', unit = '' } = /(?<number>[\d.]+)(?<unit>.*)$/.exec(words)?.groups ?? {};
  return message.endsWith('数值不一致。') ? number : unit;
}

function changeData(texts: Texts, groups: Record<string, string | undefined>): Texts {
  const { file, line, column, now = '', behind, row, sign, added = '' } = groups;
  const shown = file ?? behind ?? '';
  const path = Object.keys(texts).find((each) => shown.endsWith(each)) ?? '';
  const text = texts[path] ?? '';
  const at = offsetAt(text, Number(line ?? row), Number(column ?? sign));
  const length = /^(?:'[^']*'|[^,}\n]+)/.exec(text.slice(at))?.[0].length ?? 0;
  const value = /[%:/]/.test(now) ? `'${now}'` : now;
  return {
    ...texts,
    [path]:
      file === undefined ? replaceAt(text, at + length, 0, `, ${added}`) : replaceAt(text, at, length, value),
  };
}
