import { anchorId, createAnchorIds } from '../../../src/markdown/anchor-id.ts';
import type { BodyFacts } from '../content/body-facts.ts';

/** Whether a body has the place that `#anchor` names. Headings written in HTML are not looked into. */
export function hasAnchor({ headings, html }: BodyFacts, anchor: string): boolean {
  if (html.some((use) => /<h[1-6]/i.test(use.html)) || /^(?:fn|fnref|cite)-/.test(anchor)) return true;
  const idOf = createAnchorIds();
  const ids = headings
    .map((heading) => heading.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(idOf);
  return ids.includes(anchorId(anchor));
}
