const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const SECOND_HALF = /[\udc00-\udfff]/g;

/** Length of a plain text as a reader feels it: 汉字 (kana and hangul too), and each number or foreign word as one. */
export function countInText(text: string): number {
  let characters = 0;
  // Whole runs of 汉字: one match for each of them takes four times as long.
  const rest = text.replace(CHARACTERS, (run) => {
    characters += run.length - (run.match(SECOND_HALF)?.length ?? 0);
    return ' ';
  });
  return characters + (rest.match(WORD)?.length ?? 0);
}
