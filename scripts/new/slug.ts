import { pinyin } from 'pinyin-pro';

/** The most signs of a slug, its number not counted: longer ones are cut off in chats and on paper. */
const LONGEST = 40;

/** What stands where a title has no word that ASCII can write. */
const NEUTRAL = 'untitled';

/** Names that Windows keeps for devices, and those that Zongshu passes over as an editor's notes to colleagues. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme.*|index)$/;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * The slug of a title: pinyin without tones, a hyphen between words, Latin words and digits as they are; the leading
 * words up to about 40 signs. The same title always gives the same slug, and it is never empty, reserved, or anything
 * but ASCII kebab-case.
 * @param taken Says whether a slug belongs to another text already; then `-2`, `-3` … follow.
 */
export function slugOf(title: string, taken: (slug: string) => boolean = () => false): string {
  const words = wordsOf(title.normalize('NFKC').toLowerCase()).flatMap(toAsciiWords);
  const short = keepLeading(words) || NEUTRAL;
  const base = isReserved(short) ? `page-${short}` : short;
  let slug = base;
  for (let number = 2; taken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** Whether a slug is a name that a file of the content cannot have on every system. */
export function isReserved(slug: string): boolean {
  return RESERVED.test(slug);
}

/** A word of the title, in Latin letters: Chinese ones as syllables, any other as it is. */
type Word = readonly string[];

/** The words of a title. The segmenter leaves characters alone that belong together (专|项): two such are one word. */
function wordsOf(title: string): Word[] {
  const syllables = syllablesByOffset(title);
  const words: Word[] = [];
  let lone = -1;
  for (const { segment, index, isWordLike } of segmenter.segment(title)) {
    const read = syllables.get(index);
    if (isWordLike !== true) {
      lone = -1;
    } else if (read === undefined) {
      words.push([segment]);
      lone = -1;
    } else if (segment.length === 1 && lone === words.length - 1 && lone >= 0) {
      words.push([...(words.pop() ?? []), read]);
      lone = -1;
    } else {
      words.push(Array.from(segment, (_, at) => syllables.get(index + at) ?? ''));
      lone = segment.length === 1 ? words.length - 1 : -1;
    }
  }
  return words;
}

/** How each Chinese character of the title is read there (行 is háng in 银行), by its offset. */
function syllablesByOffset(title: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let offset = 0;
  for (const { origin, pinyin: read, isZh } of pinyin(title, { toneType: 'none', type: 'all', v: true })) {
    if (isZh && /^[a-z]+$/.test(read)) found.set(offset, read);
    offset += origin.length;
  }
  return found;
}

/** ASCII words of one word: marks are taken off letters, and what ASCII cannot write is left out. */
function toAsciiWords(word: Word): Word[] {
  const plain = (part: string): string =>
    part
      .replace(/[ßæœøđł]/g, (letter) => LIGATURES[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}|['’]|(?<=\d),(?=\d{3})/gu, '');
  const parts = word.map(plain);
  if (parts.length > 1) return [parts.filter((part) => part !== '')];
  return (parts[0] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .map((part) => [part]);
}

/** The leading words that fit; of a first word that is too long itself, the syllables or signs that fit. */
function keepLeading(words: readonly Word[]): string {
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.join('') : `${slug}-${word.join('')}`;
    if (next.length > LONGEST) return slug === '' ? fitSyllables(word) : slug;
    slug = next;
  }
  return slug;
}

function fitSyllables(word: Word): string {
  const fitting = word.reduce((kept, syllable) => {
    const next = kept + syllable;
    return next.length > LONGEST ? kept : next;
  }, '');
  return fitting || word.join('').slice(0, LONGEST);
}
