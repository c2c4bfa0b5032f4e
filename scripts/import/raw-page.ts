import type { List, PhrasingContent, Table } from 'mdast';

/** Where a reader found a line; the text of a scraped page has none of these. */
export interface LineLook {
  /** Level of a heading element or of a heading style of Word; undefined for an ordinary line. */
  heading?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Every word of the line is bold. */
  strong?: boolean | undefined;
  align?: 'center' | 'right' | undefined;
  /** The line begins with two full-width blanks, or the like. */
  indented?: boolean | undefined;
  /** How many empty lines stand above it (plain text only). */
  gapAbove?: number | undefined;
  /** Every word of the line is inside links: menus and lists of other pages look like that. */
  linksOnly?: boolean | undefined;
  /** Share of the line's signs inside links, 0 to 1: `题目 2023-01-11` in a list of other pages lies near 0.7. */
  linkShare?: number | undefined;
  /** Item of a list (`<li>`, `•`) in a page's furniture. */
  listItem?: boolean | undefined;
  /** The part of a page that its own marks (`<nav>`, `class="footer"`) name; a hint, templates are not always right. */
  region?: PageRegion | undefined;
  /** Inside what Mozilla's Readability takes for the article; set for some lines, or for none where it finds nothing. */
  body?: boolean | undefined;
}

export type PageRegion = 'navigation' | 'breadcrumb' | 'related' | 'share' | 'aside' | 'footer';

/** One line of a page: a paragraph, a heading, a part of the info line. */
export interface LineBlock extends LineLook {
  kind: 'line';
  /** The words alone, blanks trimmed; blanks inside are kept as they are (`孙 文`). */
  text: string;
  /** The same words with their bold and links. */
  nodes: PhrasingContent[];
}

export interface ListBlock {
  kind: 'list';
  node: List;
  /** The words of each item. */
  items: string[];
}

export interface TableBlock {
  kind: 'table';
  node: Table;
  text: string;
}

/** A picture; its bytes only where the file carries them (.docx) or they lie beside the page. */
export interface PictureBlock {
  kind: 'picture';
  /** The address as the page writes it; of a .docx, its name there. */
  src: string;
  alt: string;
  /** The line under it, where the reader can tell (figcaption, style of Word). */
  caption?: string | undefined;
  bytes?: Uint8Array | undefined;
  /** `jpg`, `png`, `webp`, `gif`; told by the bytes, never by the name. */
  type?: string | undefined;
}

export type Block = LineBlock | ListBlock | TableBlock | PictureBlock;

/** Something that was left out, and why. */
export interface LeftOut {
  /** Its words, cut to a few dozen signs. */
  text: string;
  /** A key of the locale's reasons: `navigation`, `share`, `advert`, `related`, `disclaimer`, `footer`, `script` … */
  why: LeftOutReason;
}

export const LEFT_OUT_REASONS = [
  'navigation',
  'share',
  'advert',
  'related',
  'disclaimer',
  'footer',
  'counter',
  'script',
  'hidden',
  'unsafe-address',
  'frame',
  'form',
  'media',
  'picture-missing',
  'picture-foreign',
  'duplicate-title',
  'merged-cells',
  'other-article',
  'comment',
  'deleted',
  'embedded',
  'text-box',
  'numbering',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What the machine-readable parts of a page say, each as written there. */
export interface PageHints {
  /** `<title>`, or the title property of a document. */
  title?: string | undefined;
  /** `ArticleTitle`, `og:title`. */
  articleTitle?: string | undefined;
  /** `PubDate`, `article:published_time`, `<time datetime>`. */
  date?: string | undefined;
  /** `ContentSource`. */
  source?: string | undefined;
  /** `Author`. */
  author?: string | undefined;
  /** `og:url`, `<link rel="canonical">`. */
  url?: string | undefined;
}

/** A page as a reader of HTML, text or Word hands it on: everything that it shows, in order, and not yet understood. */
export interface RawPage {
  format: 'html' | 'text' | 'docx';
  blocks: Block[];
  hints: PageHints;
  /** What the reader itself left out. */
  left: LeftOut[];
}
