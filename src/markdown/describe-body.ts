import type { TextCitation } from '../model/citation.ts';
import { countInText } from './count-characters.ts';
import { plainText, shorten } from './excerpt.ts';
import { listCitations } from './list-citations.ts';
import { listMentions } from './list-mentions.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseMdx } from './parse-mdx.ts';

/** Longest excerpt in lists, in characters. */
const EXCERPT = 90;

/** What other pages need to know of a text, so that they never have to read it. */
export interface BodyDescription {
  /** The beginning of the text, for lists. */
  excerpt: string;
  /** 汉字 and words: what the reading time is reckoned from. */
  characters: number;
  /** The metrics, documents and charts that it shows or links. */
  citations: TextCitation[];
  /** Addresses of everything inside the content that it links or shows, as written. */
  mentions: string[];
}

/** Describes the body of an article or a document. */
export function describeBody(body: string, format: 'md' | 'mdx'): BodyDescription {
  const tree = format === 'mdx' ? parseMdx(body) : parseMarkdown(body);
  const text = plainText(tree);
  return {
    excerpt: shorten(text, EXCERPT),
    characters: countInText(text),
    citations: listCitations(tree),
    mentions: listMentions(tree),
  };
}
