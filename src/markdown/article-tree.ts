import type { Root } from 'hast';
import { frameTables } from './frame-tables.ts';
import { keepFiguresWhole } from './keep-figures-whole.ts';
import { levelHeadings } from './level-headings.ts';
import { nameTasks } from './name-tasks.ts';
import { placePictures } from './place-pictures.ts';
import type { ArticleContext, RenderNotes } from './render-context.ts';
import { resolveLinks } from './resolve-links.ts';
import { shapeParagraphs } from './shape-paragraphs.ts';

/** Turns the tree that Markdown gives into an article's; `notes` is filled on the way. */
export function articleTree(root: Root, context: ArticleContext, notes: RenderNotes): Root {
  const linked = resolveLinks(root, context, notes);
  const pictured = context.image === undefined ? linked : placePictures(linked, context.image);
  const framed = frameTables(nameTasks(shapeParagraphs(pictured), context.words), context.words);
  return levelHeadings(keepFiguresWhole(framed), notes);
}
