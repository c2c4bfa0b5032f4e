import type { LineLook } from '../raw-page.ts';
import { attribute, styleOf } from './element.ts';
import type { RunLook } from './line-collector.ts';
import { pageRegion } from './page-region.ts';
import type { PageElement } from './parse-page.ts';
import { isWordItem } from './word-bullet.ts';

/** What words take over from the elements around them. */
export interface WalkLook {
  line: LineLook;
  run: RunLook;
  /** Line ends of the source are shown (`<pre>`). */
  preformatted: boolean;
}

export const PLAIN_LOOK: WalkLook = { line: {}, run: { strong: false }, preformatted: false };

/** The look inside an element. */
export function innerLook(element: PageElement, outer: WalkLook): WalkLook {
  const tag = element.tagName;
  return {
    line: innerLine(element, outer.line),
    run: { ...outer.run, strong: isStrong(element, outer.run.strong) },
    preformatted: outer.preformatted || tag === 'pre' || tag === 'textarea',
  };
}

function innerLine(element: PageElement, outer: LineLook): LineLook {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  const align = alignOf(element);
  const region = pageRegion(element);
  const indent = styleOf(element, 'text-indent');
  const line: LineLook = { ...outer };
  if (heading !== undefined) line.heading = Number(heading) as NonNullable<LineLook['heading']>;
  // Tables do not take over how the text around them is aligned (HTML Living Standard, 15.3.10).
  if (align === 'left' || element.tagName === 'table') delete line.align;
  if (align === 'center' || align === 'right') line.align = align;
  if (region !== undefined) line.region = region;
  if (isWordItem(element)) line.listItem = true;
  if (indent !== undefined) line.indented = Number.parseFloat(indent) > 0;
  if (line.indented === false) delete line.indented;
  return line;
}

function alignOf(element: PageElement): 'left' | 'center' | 'right' | undefined {
  if (element.tagName === 'center' || element.tagName === 'caption') return 'center';
  const value = styleOf(element, 'text-align') ?? attribute(element, 'align')?.trim().toLowerCase();
  if (value === undefined || element.tagName === 'img' || element.tagName === 'table') return undefined;
  if (/^(?:center|middle|-webkit-center)$/.test(value)) return 'center';
  if (/^(?:right|end)$/.test(value)) return 'right';
  return /^(?:left|start|justify)$/.test(value) ? 'left' : undefined;
}

function isStrong(element: PageElement, outer: boolean): boolean {
  const weight = styleOf(element, 'font-weight');
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return outer || element.tagName === 'b' || element.tagName === 'strong';
}
