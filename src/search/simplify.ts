import type { Simplify } from './fold-text.ts';

/** Turns characters into simplified ones by a table: pairs of a traditional character and its simplified one. */
export function simplifyBy(table: string): Simplify {
  const characters = Array.from(table);
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    pairs.set(characters[index] ?? '', characters[index + 1] ?? '');
  return (character) => pairs.get(character) ?? character;
}

let plain: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB 2312, what simplified text consists of. Every browser knows them: no bytes are sent. */
function plainCharacters(): ReadonlySet<string> {
  if (plain) return plain;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) if (row !== 0xd7 || cell < 0xfa) bytes.push(row, cell);
  plain = new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)));
  return plain;
}

/** Whether a character is one of plain simplified Chinese: 干, and also 乾, which has a reading of its own there. */
export function isPlain(character: string): boolean {
  return plainCharacters().has(character);
}

/** Whether a text may hold traditional characters, so that the table is needed to fold it. */
export function needsTable(text: string): boolean {
  return Array.from(text.normalize('NFKC')).some(
    (character) => /\p{Script=Han}/u.test(character) && !isPlain(character),
  );
}
