import { parseHTML } from 'linkedom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../scripts/build/marker.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import type { ReadPage } from './recall.ts';

/** Pages whose texts are written by editors. */
const TEXTS = /^articles\/.*\.html$|^campaigns\/[^/]+\/documents\/[^/]+\.html$/;
/** Blocks of such a text in which a phrase may stand. */
const BLOCKS = ['p', 'li', 'h2', 'h3', 'td', 'th', 'figcaption'].map(
  (name) => `.prose ${name}, .body > ${name}`,
);
/** What the page itself adds to it: links below a chart, ways back from notes. */
const FURNITURE = 'svg, nav, .src, .note, .more, [data-footnote-backref]';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The articles and documents of a built site as their readers see them. */
export function readSite(dir: string): ReadPage[] {
  return filesOf(dir)
    .filter((file) => TEXTS.test(file))
    .map((path) => {
      const { document } = parseHTML(readFileSync(join(dir, path), 'utf8'));
      for (const each of document.querySelectorAll(FURNITURE)) each.remove();
      const blocks = [...document.querySelectorAll(BLOCKS.join(', '))] as Element[];
      const innermost = blocks.filter((block) => !block.querySelector('p, li'));
      const title = document.querySelector('h1');
      return {
        path,
        title: title ? textOf(title) : '',
        lines: innermost.map(textOf).filter((line) => line.length >= 2),
      };
    });
}

/** The browser's index over the files of a built site; `fetched` notes the paths that it asks for. */
export function indexOfSite(dir: string, fetched: string[] = []): SearchIndex {
  return new SearchIndex((path) => {
    fetched.push(path);
    const file = join(dir, path);
    if (!existsSync(file)) return Promise.reject(new Error(`There is no ${path}.`));
    return Promise.resolve(new Uint8Array(readFileSync(file)).buffer);
  });
}
