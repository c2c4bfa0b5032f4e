import type { MarkdownWords } from '../locales/zh-CN/markdown.ts';
import type { MetricTarget, Target } from './target.ts';

/** A picture as a page shows it. */
export interface PictureFile {
  /** Address of the form that every browser shows. */
  src: string;
  /** Size of its largest form, in pixels. */
  width: number;
  height: number;
  /** Narrower forms of `src` and itself, as the attribute `srcset` says them; not where there is but one. */
  srcset?: string;
  /** The same in AVIF, which weighs a third less; not of icons, drawings and moving pictures. */
  avif?: string;
  /** How wide the picture is shown, as the attribute `sizes` says it; not where there is nothing to choose from. */
  sizes?: string;
}

/** What the renderer must know of the site around an article. Every function is pure and answers for this article. */
export interface RenderContext {
  words: MarkdownWords;
  /** Where a link leads; undefined: nowhere, and its words are printed without a link. Never asked about metrics. */
  link: (target: Target) => { href: string; external?: boolean } | undefined;
  /** Where a metric's link leads, its value in house style, and the name of the metric (a tooltip; '' for none). */
  metric: (target: MetricTarget) => { href: string; text: string; label: string } | undefined;
  /** `<campaign>/<id>` of a chart that stands in the text; undefined: no such chart, and its words are printed. */
  chart: (target: Extract<Target, { kind: 'chart' }>) => string | undefined;
  /** A picture's address and size in pixels; undefined: no such picture, and its alt text is printed. */
  image: (src: string) => PictureFile | undefined;
}

/** A heading of the article, for its table of contents. */
export interface Heading {
  /** 2 to 6: an article's body begins under the page's own h1. */
  depth: number;
  /** Address on the page, without `#`. */
  id: string;
  text: string;
}

/** A metric's figure in the prose. */
export interface CitedFigure {
  target: MetricTarget;
  /** The words of the link, `210多篇`. */
  text: string;
  /** Address on the page, without `#`. */
  anchor: string;
}

export interface Rendered {
  html: string;
  /** Headings that stand in the article itself, not in a quotation or a list. */
  headings: Heading[];
  /** Figures in the order of the text. */
  figures: CitedFigure[];
}

/** What the plugins note down while one article is rendered. */
export type RenderNotes = Pick<Rendered, 'headings' | 'figures'>;
