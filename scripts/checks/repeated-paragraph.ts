import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt } from '../../src/source/text-place.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingInText } from './place-in-text.ts';
import { textsThatRepeat } from './prose/paragraph-digests.ts';
import { shownPlace } from './shown-place.ts';

/** The shortest paragraph, in signs, that nobody writes twice in one article without noticing. */
const SHORTEST = 20;
/** The shortest that two articles share only because one was copied from the other. */
const SHORTEST_SHARED = 100;

const isLong = (text: string): boolean => text.length >= SHORTEST_SHARED;

/** A paragraph and where it stands. */
interface Written {
  entry: Entry;
  text: string;
  start: number;
}

/**
 * No paragraph stands twice in one article; two articles that share a long one are told in a note, because one of them
 * may have been put in twice. What three articles or more share is a set phrase. One pass, one table: O(n).
 */
export const repeatedParagraph: Check = {
  name: 'repeated-paragraph',
  description: {
    'zh-CN': '一篇稿件里没有重复的段落；两篇稿件的长段落相同会说明。',
    en: 'No paragraph stands twice in an article; a long one that two articles share is noted.',
  },
  run: (content) => {
    const shared = new Map<string, Written[]>();
    const findings: Finding[] = [];
    const entries = [...content.articles.values()].map(({ entry }) => entry);
    for (const entry of textsThatRepeat(entries, content, { paragraphsOf, isLong })) {
      const own = new Map<string, Written>();
      for (const written of paragraphsOf(entry)) {
        const first = own.get(written.text);
        if (first) findings.push(sayTwice(written, first, content));
        else own.set(written.text, written);
      }
      for (const [text, written] of own) {
        if (!isLong(text)) continue;
        const places = shared.get(text);
        if (places) places.push(written);
        else shared.set(text, [written]);
      }
    }
    return [...findings, ...noteShared(shared, content)];
  },
};

/** Paragraphs of prose; tables, lists of links, code and HTML may repeat themselves. */
function paragraphsOf(entry: Entry): Written[] {
  const { body, bodyLine, lined } = entry;
  const begin = lined.starts[bodyLine - 1] ?? 0;
  const found: Written[] = [];
  let at = 0;
  for (const block of body.split('\n\n')) {
    const text = block.trim();
    if (text.length >= SHORTEST && /^[^|<`!#>~\-*+\s[]/.test(text)) {
      found.push({ entry, text, start: begin + at + block.indexOf(text.charAt(0)) });
    }
    at += block.length + 2;
  }
  return found;
}

function sayTwice({ entry, text, start }: Written, first: Written, content: Content): Finding {
  const { line } = shownPlace(placeAt(entry.file.path, entry.lined, first.start), content);
  const place = { start, end: start + text.length };
  return findingInText(entry, place, (words) => words.paragraphTwice({ line }), 'warning');
}

/** One note for two articles, at the first paragraph that they share. */
function noteShared(shared: ReadonlyMap<string, Written[]>, content: Content): Finding[] {
  const pairs = new Map<string, { here: Written; there: Written; count: number }>();
  for (const places of shared.values()) {
    const [there, here] = places;
    if (places.length !== 2 || !there || !here) continue;
    const key = `${here.entry.file.path}\n${there.entry.file.path}`;
    const pair = pairs.get(key);
    if (pair) pair.count += 1;
    else pairs.set(key, { here, there, count: 1 });
  }
  return [...pairs.values()].map(({ here, there, count }) => {
    const place = shownPlace(placeAt(there.entry.file.path, there.entry.lined, there.start), content);
    const span = { start: here.start, end: here.start + here.text.length };
    return findingInText(here.entry, span, (words) => words.paragraphShared({ place, count }), 'note');
  });
}
