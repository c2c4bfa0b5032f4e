import { expect, it } from 'vitest';
import { matchPage, type Piece } from './match-page.ts';
import { simplifyPlain } from './simplify.ts';

const textOf = (pieces: readonly Piece[] = []): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const PAGE = {
  title: '清溪河“三问”𠮷祥村',
  body: '村里的变化\n三年前，河边还是一片荒滩，如今种上了芦苇。\n投资１３４．７亿元。',
};

it.each([
  ['三问𠮷祥', '清溪河“[三问”𠮷祥]村', '三年前，河边还是一片荒滩，如今种上了芦苇。'],
  ['134.7亿', '清溪河“三问”𠮷祥村', '投资[１３４．７亿]元。'],
  ['变化', '清溪河“三问”𠮷祥村', '村里的[变化]'],
])(
  '%s is marked in its words; a page found by its title shows its first sentence',
  (phrase, title, excerpt) => {
    const match = matchPage(PAGE, [phrase], simplifyPlain);
    expect([textOf(match?.title), textOf(match?.excerpt)]).toEqual([title, excerpt]);
  },
);

it('a page that lacks one of the phrases is no match', () => {
  expect(matchPage(PAGE, ['芦苇', '竹林'], simplifyPlain)).toBeUndefined();
});
