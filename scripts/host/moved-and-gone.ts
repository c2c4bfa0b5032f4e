import { addressForms, pageAddress } from '../../src/model/release/address-forms.ts';
import type { Content } from '../checks/content/content.ts';
import { isShown } from '../checks/visible-from.ts';
import type { HostPlan, MovedPage } from './host-plan.ts';

/** Paths in a plan have no slash in front. */
const bare = (path: string): string => path.replace(/^\//, '');

/** An old address in every form at which it was served, each leading to the same page. */
function lead(from: string, to: string): MovedPage[] {
  return addressForms(pageAddress(from)).map((form) => ({ from: bare(form), to: bare(to) }));
}

/**
 * What a server must know of addresses that changed: old ones of articles (`aliases`) and withdrawn pages with a
 * replacement lead on, other withdrawn pages are gone (`content/withdrawn.yaml`).
 */
export function movedAndGone(content: Content): Pick<HostPlan, 'moved' | 'gone'> {
  const { articles, withdrawn } = content;
  const pages = withdrawn?.data.pages ?? [];
  const shown = [...articles.values()].filter((article) => isShown(article, content));
  const moved = [
    ...shown.flatMap(({ id, data }) =>
      (data.aliases ?? []).flatMap((alias) => lead(alias, `articles/${id}.html`)),
    ),
    ...pages.flatMap(({ path, replacement }) =>
      replacement === undefined ? [] : lead(path, pageAddress(replacement)),
    ),
  ];
  const gone = pages
    .filter(({ replacement }) => replacement === undefined)
    .flatMap(({ path }) => addressForms(pageAddress(path)).map(bare));
  // Addresses share forms (`/a/index.html` and `/a.html`), and no server takes one twice: the first one written holds.
  const once = new Map(moved.toReversed().map((page) => [page.from, page]));
  return { moved: [...once.values()].reverse(), gone: [...new Set(gone)] };
}
