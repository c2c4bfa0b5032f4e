import type { Simplify } from './fold-text.ts';

/**
 * Pairs of characters of simplified texts that are written for each other, or were before 1956 and are in traditional
 * texts: the first becomes the second. Few enough to be part of the program; made by `listPairs('plain')`.
 */
export const PLAIN_PAIRS =
  '具俱咤吒夥伙干乾幺么座坐彷仿待呆後后徵征拼拚捱挨摺折於于渖沈甯宁矩榘菸烟著着薰熏薹苔藉借袷夹覆复谘咨象像迳径醣糖里哩钜巨链炼锺钟镟旋雠仇颚腭馀余鲶鲇麴曲麽么';

/** Turns characters into simplified ones by a table beside {@link PLAIN_PAIRS}: pairs, each followed by what it becomes. */
export function simplifyBy(table: string): Simplify {
  const characters = Array.from(PLAIN_PAIRS + table);
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    pairs.set(characters[index] ?? '', characters[index + 1] ?? '');
  return (character) => pairs.get(character) ?? character;
}

/** For texts that hold simplified characters alone. */
export const simplifyPlain: Simplify = simplifyBy('');

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

/** Whether a character is one of simplified texts: 干, and also 乾, which has a reading of its own there. */
export function isPlain(character: string): boolean {
  return plainCharacters().has(character);
}

/** What is known of the units of UTF-16: 1 where the table is not needed for one, 2 where it is. */
const needs = new Uint8Array(65_536);

function learn(code: number): number {
  const character = String.fromCharCode(code).normalize('NFKC');
  const isHan = /\p{Script=Han}/u.test(character) && !/^[々〆〇]$/.test(character);
  // Halves of characters beyond the first 65,536 are of rare ones, all of them in the table or nowhere.
  const isNeeded = code >= 0xd840 && code <= 0xd8ff ? true : isHan && !isPlain(character);
  needs[code] = isNeeded ? 2 : 1;
  return needs[code];
}

/** Whether a text may hold traditional characters, so that the table is needed to fold it. */
export function needsTable(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const known = needs[code] ?? 0;
    if ((known === 0 ? learn(code) : known) === 2) return true;
  }
  return false;
}
