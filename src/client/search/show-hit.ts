import type { Hit } from '../../search/find-pages.ts';
import type { Piece } from '../../search/match-page.ts';

/** What a hit's page is called by, and where it lies. */
export interface HitNames {
  /** Path under which the site is mounted, with a slash at both ends. */
  base: string;
  /** What a kind of page is called. */
  kinds: Readonly<Record<Hit['page']['kind'], string>>;
  /** The title of a column or a campaign. */
  title: (filter: 'column' | 'campaign', id: string) => string;
}

function pieces(list: readonly Piece[]): Node[] {
  return list.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function facts({ kind, day, column, campaign }: Hit['page'], names: HitNames): HTMLElement[] {
  const where = column ? names.title('column', column) : campaign ? names.title('campaign', campaign) : '';
  const texts = [names.kinds[kind], kind === 'campaign' ? '' : where].filter((text) => text !== '');
  const time = day === undefined ? [] : [element('time', '', [day])];
  time.forEach((each) => {
    each.setAttribute('datetime', day ?? '');
  });
  return [...time, ...texts.map((text) => element('span', '', [text]))];
}

/** A hit as an entry of the list: title, date, kind, column, and the words around what was found. */
export function showHit({ page, title, excerpt }: Hit, names: HitNames): HTMLLIElement {
  const link = document.createElement('a');
  link.href = names.base + page.path;
  link.append(...pieces(title));
  const entry = document.createElement('li');
  entry.append(link, element('p', 'by', facts(page, names)));
  if (excerpt.length > 0) entry.append(element('p', '', pieces(excerpt)));
  return entry;
}
