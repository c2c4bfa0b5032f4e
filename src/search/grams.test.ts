import { expect, it } from 'vitest';
import { GramSet } from './gram-set.ts';
import { addGrams, gramsOfPhrase } from './grams.ts';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (sign) => sign.charCodeAt(0));

it('a text has every gram by which any phrase of it is looked up', () => {
  const text = '投资134.7亿元gdp增长6.5%其中a县12个b县1个';
  const set = new GramSet();
  addGrams(codesOf(text), text.length, set);
  const grams = new Set(set.list);
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + 1; end <= text.length; end += 1)
      for (const gram of gramsOfPhrase(text.slice(start, end)))
        expect(grams.has(gram), text.slice(start, end)).toBe(true);
});

it('long phrases are looked up by four grams, from their beginning to their end', () => {
  expect(gramsOfPhrase('从抓早动快到闭环见效的作风建设')).toHaveLength(4);
  const [first] = gramsOfPhrase('从抓');
  const [last] = gramsOfPhrase('建设');
  expect(gramsOfPhrase('从抓早动快到闭环见效的作风建设').at(0)).toBe(first);
  expect(gramsOfPhrase('从抓早动快到闭环见效的作风建设').at(-1)).toBe(last);
});
