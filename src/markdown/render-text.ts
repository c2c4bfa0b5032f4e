import { readBody } from '../source/read-entry.ts';
import type { FigureRow } from '../model/figure-rail.ts';
import { buildFigureRail } from '../model/figure-rail.ts';
import type { SiteIndex } from '../model/site.ts';
import { createRenderContext, type TextPlace } from './create-render-context.ts';
import { loadPictures } from './load-pictures.ts';
import type { Heading, PictureFile } from './render-context.ts';
import { renderMarkdown } from './render-markdown.ts';

/** A text ready to be printed. */
export interface RenderedText {
  html: string;
  headings: Heading[];
  /** The rows of 本文数据; empty where the text shows no metric. */
  figures: FigureRow[];
}

const formatOf = (path: string): 'md' | 'mdx' => (path.endsWith('.mdx') ? 'mdx' : 'md');

/** Names of the pictures that a text shows: a first rendering asks for them. */
function namePictures(body: string, site: SiteIndex, place: TextPlace): Set<string> {
  const names = new Set<string>();
  if (!/!\[|<img/i.test(body)) return names;
  const context = createRenderContext(site, place);
  renderMarkdown(body, { ...context, image: (src) => void names.add(src) }, formatOf(place.path));
  return names;
}

/** Renders the body of a content file for the page that shows it. */
export async function renderText(
  text: { file: string; path: string },
  site: SiteIndex,
  where: Pick<TextPlace, 'campaign' | 'day' | 'rail'>,
): Promise<RenderedText> {
  const body = readBody({ path: text.path, absolute: text.file });
  const none = new Map<string, PictureFile>();
  const bare: TextPlace = { ...where, path: text.path, pictures: none };
  const pictures = await loadPictures(text.path, namePictures(body, site, bare));
  const { html, headings, figures } = renderMarkdown(
    body,
    createRenderContext(site, { ...bare, pictures }),
    formatOf(text.path),
  );
  const cited = figures.map(({ target, anchor }) => ({
    campaign: target.campaign ?? where.campaign ?? '',
    id: target.id,
    at: target.at,
    period: target.period,
    anchor,
  }));
  return {
    html,
    headings,
    figures: where.rail ? buildFigureRail(cited, site.metrics.view, where.day ?? '') : [],
  };
}
