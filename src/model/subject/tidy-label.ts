import { LONGEST } from './sound-name.ts';
import { lastWords } from './split-words.ts';

/** The end of a name that is whole words and short enough. */
export const fit = (label: string, most = LONGEST): string =>
  label.length <= most ? label : lastWords(label, most);

/** Numbers, but for those that belong to a name: 5G, PM2.5. */
const NUMBER = /(?<![A-Za-z\d.])[\d０-９.]+(?![A-Za-z\d.])/g;

/** Names without figures, blanks and halves of brackets, none twice, none longer than a line of a table takes. */
export function tidy(names: readonly string[]): string[] {
  const clean = names.map((name) => {
    const plain = name
      .replaceAll(/[\s\u3000\p{Cc}*_`#|]/gu, '')
      .replaceAll(/\(/g, '（')
      .replaceAll(/\)/g, '）');
    const whole = plain
      .replaceAll(NUMBER, '')
      .replace(/^[、和与及的了·—–-]+|(?:[、和与的了·—–-]|(?<![惠涉普波顾])及)+$/gu, '');
    return balance(fit(whole));
  });
  return [...new Set(clean)].filter((name) => name.length >= 2);
}

/** Drops halves of pairs that a cut left over. */
function balance(label: string): string {
  const pairs = ['（）', '“”', '《》', '「」'];
  return pairs.reduce((text, pair) => {
    const [open = '', close = ''] = Array.from(pair);
    const isWhole =
      text.split(open).length === text.split(close).length && text.indexOf(open) <= text.indexOf(close);
    return isWhole ? text : text.replaceAll(open, '').replaceAll(close, '');
  }, label);
}
