import type { GramSet } from './gram-set.ts';

/** Most grams by which one phrase is looked up: more would be fetched and tell hardly more. */
const MOST_GRAMS = 4;

/** Spreads numbers evenly over 32 bits (the last step of MurmurHash 3). */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Digits, letters and signs of ASCII: so few that two of them tell little. */
const NARROW = 128;

const single = (first: number): number => mix((first << 16) | 0xffff);
const double = (first: number, second: number): number => mix((first << 16) | second);
const longer = (hash: number, next: number): number => mix(Math.imul(hash, 31) + next + 0x9e3779b9);

/**
 * How many characters the longest gram at a place has: two; around digits and letters, of which two tell little, three;
 * and where three of these follow each other, the next character with them.
 */
function lengthOfGram(first: number, second: number, third: number, fourth: number): number {
  if (second >= NARROW || third === 0) return 2;
  if (first >= NARROW && third >= NARROW) return 2;
  return first < NARROW && third < NARROW && fourth !== 0 ? 4 : 3;
}

/**
 * Puts every gram of a folded text into a set: each single character, each two, and the longer ones around digits and
 * letters. A word border means nothing here: a phrase that crosses one is found like any other.
 * @param codes Units of UTF-16, none of them 0, of which `length` count.
 */
export function addGrams(codes: Uint16Array, length: number, grams: GramSet): void {
  const at = (place: number): number => (place < length ? (codes[place] ?? 0) : 0);
  let [second, third, fourth] = [at(0), at(1), at(2)];
  for (let place = 0; place < length; place += 1) {
    const first = second;
    second = third;
    third = fourth;
    fourth = at(place + 3);
    grams.add(single(first));
    if (second === 0) continue;
    const two = double(first, second);
    grams.add(two);
    const most = lengthOfGram(first, second, third, fourth);
    if (most === 2) continue;
    const three = longer(two, third);
    grams.add(three);
    if (most === 4) grams.add(longer(three, fourth));
  }
}

/** A gram of a phrase: its hash, and how many characters it has. */
interface PhraseGram {
  hash: number;
  length: number;
}

/** The longest gram of a folded phrase that begins at a place. */
function gramAt(phrase: string, place: number): PhraseGram {
  const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map(
    (step) => phrase.charCodeAt(place + step) || 0,
  );
  const length = lengthOfGram(first, second, third, fourth);
  const two = double(first, second);
  const three = longer(two, third);
  return { hash: length === 2 ? two : length === 3 ? three : longer(three, fourth), length };
}

/** The members of a list, or as many of them as are looked up, evenly spread with both ends. */
function spread<T>(list: readonly T[]): T[] {
  if (list.length <= MOST_GRAMS) return [...list];
  const step = (list.length - 1) / (MOST_GRAMS - 1);
  return list.filter((_, place) => Math.round(Math.round(place / step) * step) === place);
}

/** The grams by which a folded phrase is looked up: every page that holds the phrase holds each of them. */
export function gramsOfPhrase(phrase: string): number[] {
  if (phrase.length === 1) return [single(phrase.charCodeAt(0))];
  let covered = 0;
  const grams: number[] = [];
  for (let place = 0; place + 1 < phrase.length; place += 1) {
    const { hash, length } = gramAt(phrase, place);
    // What lies within a longer gram tells nothing beyond it.
    if (place + length <= covered) continue;
    covered = place + length;
    grams.push(hash);
  }
  return [...new Set(spread(grams))];
}

/** The gram of a page's column, campaign or year: filters are looked up like words. */
export function gramOfFact(name: 'column' | 'campaign' | 'year', value: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${name}\0${value}`.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return mix(hash);
}
