import { readFigures, type Figure } from '../../src/model/figure.ts';
import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import type { ImportedArticle } from './imported-article.ts';
import type { LeftOutReason } from './raw-page.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What `--json` prints of one file. */
export interface PrintedArticle extends Omit<ImportedArticle, 'body' | 'pictures' | 'left'> {
  /** Figures of `markdown`, their offsets, lines and columns counted there. */
  figures: Omit<Figure, 'end' | 'written' | 'sign' | 'inWords'>[];
  /** Addresses of the pictures, as the page writes them, with their words. */
  pictures: { src: string; alt: string; caption: string | null }[];
  left: { text: string; reason: LeftOutReason; why: string }[];
  /** The body as it would be written. */
  markdown: string;
}

/** An article as programs read it. */
export function printArticle(article: ImportedArticle, words: ImportWords): PrintedArticle {
  const { body, pictures, left, ...fields } = article;
  const markdown = writeMarkdown(body);
  return {
    ...fields,
    figures: readFigures(markdown).map(printFigure),
    pictures: pictures.map(({ src, alt, caption }) => ({ src, alt, caption: caption ?? null })),
    left: left.map(({ text, why }) => ({ text, reason: why, why: words.reasons[why] })),
    markdown,
  };
}

function printFigure(figure: Figure): PrintedArticle['figures'][number] {
  const { text, offset, line, column, value, valueMax, signed, signedMax, unit, bound } = figure;
  return { text, offset, line, column, value, valueMax, signed, signedMax, unit, bound };
}
