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
const triple = (first: number, second: number, third: number): number =>
  mix((((first << 7) | second) << 16) | third);

/**
 * Tells the hash of every gram of a folded text: each single character and each two, and three where the first two are
 * digits or letters. A word border means nothing here: a phrase that crosses one is found like any other.
 */
export function visitGrams(codes: Uint16Array, length: number, visit: (hash: number) => void): void {
  let [second, third] = [codes[0] ?? 0, codes[1] ?? 0];
  for (let at = 0; at < length; at += 1) {
    const first = second;
    second = third;
    third = codes[at + 2] ?? 0;
    visit(single(first));
    if (at + 1 >= length) continue;
    visit(double(first, second));
    if (first < NARROW && second < NARROW && at + 2 < length) visit(triple(first, second, third));
  }
}

/** The places from 0 to `last`, or as many of them as are looked up, evenly spread with both ends. */
function places(last: number): number[] {
  const count = Math.min(last + 1, MOST_GRAMS);
  return Array.from({ length: count }, (_, index) => Math.round((index * last) / Math.max(1, count - 1)));
}

/** The most telling gram of a folded phrase that begins at a place. */
function gramAt(phrase: string, at: number): number {
  const [first, second, third] = [
    phrase.charCodeAt(at),
    phrase.charCodeAt(at + 1),
    phrase.charCodeAt(at + 2),
  ];
  const isTriple = first < NARROW && second < NARROW && at + 2 < phrase.length;
  return isTriple ? triple(first, second, third) : double(first, second);
}

/** The grams by which a folded phrase is looked up: every page that holds the phrase holds each of them. */
export function gramsOfPhrase(phrase: string): number[] {
  if (phrase.length === 1) return [single(phrase.charCodeAt(0))];
  return [...new Set(places(phrase.length - 2).map((at) => gramAt(phrase, at)))];
}

/** The gram of a page's column, campaign or year: filters are looked up like words. */
export function gramOfFact(name: 'column' | 'campaign' | 'year', value: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${name}\0${value}`.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return mix(hash);
}
