import type { RootContent } from 'mdast';
import type { LeftOut, PictureBlock } from './raw-page.ts';

/** Who wrote, photographed or supplied the article, as the page says it. */
export interface Byline {
  /** 记者, 通讯员, 作者, 摄影 …; without 本报. 作者 where the page names people alone. */
  role: string;
  /** One person; blanks that only spread two signs (`孙 文`) are taken out. */
  name: string;
}

/** An article as the page has it, understood: what `--json` prints and what the Markdown is written from. */
export interface ImportedArticle {
  title: string | null;
  /** 副题, with its `——` if it has one. */
  subtitle: string | null;
  /** `YYYY-MM-DD`, or null. */
  date: string | null;
  /** `HH:MM`, or null. */
  time: string | null;
  source: string | null;
  byline: Byline[];
  editor: string | null;
  /** The steps from the first page to this one, without the title itself. */
  breadcrumb: string[];
  /** Address of the page, where it tells. */
  url: string | null;
  /** Whole lines that are headings, as written. */
  headings: string[];
  /** Headings that run into their paragraph: `一是……工程。`. */
  runinHeadings: string[];
  /** The paragraphs of the text, as words. */
  paragraphs: string[];
  /** The body, ready to be written as Markdown; headings from level 2. */
  body: RootContent[];
  /** Pictures of the body, in its order; their `image` nodes have `src` of the block as address. */
  pictures: PictureBlock[];
  /** What the page offers to read next: never part of the text. */
  related: { title: string; date: string | null }[];
  left: LeftOut[];
}
