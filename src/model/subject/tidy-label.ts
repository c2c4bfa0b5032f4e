import { unitNoun } from './label-words.ts';
import { lastWords } from './split-words.ts';

/** The longest name of a metric, in signs. */
export const LONGEST = 20;

/** The end of a name that is whole words and short enough. */
export const fit = (label: string, most = LONGEST): string =>
  label.length <= most ? label : lastWords(label, most);

/** Numbers, but for those that belong to a name: 5G, PM2.5. */
const NUMBER = /(?<![A-Za-z\d.])[\d０-９.]+(?![A-Za-z\d.])/g;

/** Names without figures, blanks and halves of brackets, none twice, none longer than a line of a table takes. */
export function tidy(ideas: readonly string[], unit: string): string[] {
  const clean = ideas.map((idea) => {
    const plain = idea
      .replaceAll(/[\s\u3000\p{Cc}*_`#|]/gu, '')
      .replaceAll(/\(/g, '（')
      .replaceAll(/\)/g, '）');
    const whole = plain.replaceAll(NUMBER, '').replace(/^[、和与及的了·—–-]+|[、和与及的了·—–-]+$/gu, '');
    return balance(fit(whole));
  });
  const named = [...new Set(clean)].filter((idea) => idea.length >= 2);
  return named.length > 0 ? named.map((name) => asShare(name, unit)) : [unitNoun(unit)];
}

/** A share is called one: 实现就业比例. */
function asShare(name: string, unit: string): string {
  const needsWord = /^[%‰]$/.test(unit) && !/[率比占增降幅减提超高低升度]/u.test(name);
  return needsWord && name.length <= LONGEST - 2 ? `${name}比例` : name;
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
