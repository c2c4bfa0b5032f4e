import type { Root } from 'hast';
import { bindFootnotes } from './bind-footnotes.ts';
import { frameTables } from './frame-tables.ts';
import { keepFiguresWhole } from './keep-figures-whole.ts';
import { levelHeadings } from './level-headings.ts';
import { nameTasks } from './name-tasks.ts';
import { offerFormats, placePictures } from './place-pictures.ts';
import { placeCharts } from './place-charts.ts';
import type { RenderContext, RenderNotes } from './render-context.ts';
import { resolveLinks } from './resolve-links.ts';
import { shapeParagraphs } from './shape-paragraphs.ts';

/** Turns the tree that Markdown gives into an article's; `notes` is filled on the way. */
export function articleTree(root: Root, context: RenderContext, notes: RenderNotes): Root {
  const linked = resolveLinks(root, context, notes);
  const pictured = placePictures(placeCharts(linked, context.chart), context.image);
  const framed = frameTables(nameTasks(shapeParagraphs(pictured), context.words), context.words);
  return bindFootnotes(levelHeadings(keepFiguresWhole(offerFormats(framed)), notes));
}
