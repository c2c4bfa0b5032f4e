import { attribute, wordsOf } from './element.ts';
import type { PageElement } from './parse-page.ts';
import { linkAddress } from './safe-address.ts';
import type { Walk } from './walk-page.ts';
import type { WalkLook } from './walk-look.ts';

/** The look inside a link; one whose address is not kept is still known as a link. */
export function withLink(element: PageElement, look: WalkLook, walk: Walk): WalkLook {
  const raw = attribute(element, 'href');
  if (raw === undefined) return look;
  const address = linkAddress(raw, walk.base);
  // `javascript:;` is how old menus say "no link": only what does something is worth a word.
  const idle = /^\s*javascript\s*:\s*(?:void\s*\(?\s*0\s*\)?)?[\s;]*$/i.test(raw);
  if (address.kind === 'unsafe' && !idle)
    walk.left.add('unsafe-address', `${wordsOf(element, 24)} ${raw.slice(0, 40)}`);
  return {
    ...look,
    run: { ...look.run, link: { href: address.kind === 'safe' ? address.href : undefined } },
  };
}
