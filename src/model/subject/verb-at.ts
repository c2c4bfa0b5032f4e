import { isNominal, PREDICATES, VERBS } from './label-words.ts';
import { splitWords } from './split-words.ts';

/** A verb and where it stands. */
export interface FoundVerb {
  verb: string;
  from: number;
  to: number;
}

/** The verb that begins at `at`, the longest that fits; of one sign only at the very beginning. */
function verbAt(text: string, at: number): FoundVerb | undefined {
  const verb = VERBS.find((each) => text.startsWith(each, at) && (each.length > 1 || at === 0));
  return verb === undefined ? undefined : { verb, from: at, to: at + verb.length };
}

/** The verbs that follow one another from `at` on: 协调解决, 提拔重用; but of 印发督查通报 only the first. */
export function verbRunAt(text: string, at: number): FoundVerb | undefined {
  const first = verbAt(text, at);
  if (!first) return undefined;
  let { to } = first;
  for (let next = verbAt(text, to); next && !isNominal(next.verb); next = verbAt(text, to)) to = next.to;
  return { verb: text.slice(at, to), from: at, to };
}

/** Whether a stretch is verbs and nothing else: 整改完成, 追责问责. */
export function isVerbs(text: string): boolean {
  let at = 0;
  for (let next = verbAt(text, 0); next; next = verbAt(text, at)) at = next.to;
  return at > 0 && at === text.length;
}

/** Every run of verbs that something follows and that cannot be part of a name. */
export function strongVerbs(text: string): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let at = 0; at < text.length; at++) {
    const run = verbRunAt(text, at);
    if (!run) continue;
    const single = verbAt(text, at);
    if (at > 0 && single && isNominal(single.verb)) {
      at = single.to - 1;
      continue;
    }
    found.push(run);
    at = run.to - 1;
  }
  return found;
}

/** Signs that end a name where they stand between two words: 了, 着. */
const ASPECT = /(?<=.{3,})[了着](?!解)/u;

/** The words of a text by their offsets. */
function wordsByOffset(text: string): Map<number, string> {
  let at = 0;
  return new Map(
    splitWords(text).map((word) => {
      at += word.length;
      return [at - word.length, word];
    }),
  );
}

/** Where the thing that `text` begins with ends: at the first word that says what it does. */
export function nounEnd(text: string): number {
  const words = wordsByOffset(text);
  // A place of one sign is a noun already: 12个【村】实现…
  const least =
    /^[村镇乡县区市]/u.test(text) && PREDICATES.some((each) => each.length > 1 && text.startsWith(each, 1))
      ? 1
      : 2;
  for (let at = least; at < text.length; at++) {
    const word = PREDICATES.find((each) => text.startsWith(each, at));
    // 能 is a word of its own in 能到岗, and none in 处理能力.
    if (word === undefined || (word.length === 1 && words.get(at) !== word)) continue;
    const end = at + word.length;
    // With nothing after it such a verb is a noun: 重点项目建设.
    if (end >= text.length && isNominal(word)) continue;
    if (isNominal(word) && !/^[了到]/.test(text.slice(end)) && !verbAt(text, end)) continue;
    return at;
  }
  const aspect = ASPECT.exec(text);
  return aspect ? Math.max(2, aspect.index - 1) : text.length;
}
