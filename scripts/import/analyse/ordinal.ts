import { foldSigns } from './fold-signs.ts';

/** The kinds of numbers that open a heading, widest first. */
export type OrdinalKind =
  'chapter' | 'han' | 'han-brackets' | 'digit' | 'digit-brackets' | 'circled' | 'is' | 'first';

const KINDS: [OrdinalKind, RegExp][] = [
  ['chapter', /^第[一二三四五六七八九十百\d]{1,4}(?:章|编|篇|部分|节)(?=\s|\p{Script=Han}|[:、]|$)/u],
  ['han', /^[一二三四五六七八九十]{1,3}\s?(?:、|[.．:](?!\d))\s*/],
  ['han-brackets', /^\([一二三四五六七八九十]{1,3}\)\s?、?\s*/],
  ['digit-brackets', /^(?:\(\d{1,2}\)|\d{1,2}\))\s?、?\s*/],
  ['digit', /^\d{1,2}\s?(?:[、．]|[.](?!\d))\s*/],
  ['circled', /^[\u2460-\u2473]\s*/],
  ['is', /^[一二三四五六七八九十]{1,2}(?:是|要)/],
  ['first', /^(?:第[一二三四五六七八九十](?=[,:、是])|首先(?=,)|其次(?=,)|再次(?=,)|最后(?=,))/],
];

/** The number that a line begins with, or null. */
export function readOrdinal(text: string): { kind: OrdinalKind; length: number } | null {
  const line = foldSigns(text.slice(0, 24));
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(line);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
}
