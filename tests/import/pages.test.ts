import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analysePage } from '../../scripts/import/analyse/analyse-page.ts';
import type { ImportedArticle } from '../../scripts/import/imported-article.ts';
import { readTextPage } from '../../scripts/import/read-text.ts';

/** What somebody who reads the page would write down about it. */
interface Expected extends Pick<
  ImportedArticle,
  | 'title'
  | 'subtitle'
  | 'date'
  | 'time'
  | 'source'
  | 'byline'
  | 'editor'
  | 'breadcrumb'
  | 'headings'
  | 'runinHeadings'
> {
  /** Titles of what the page offers to read next. */
  related: string[];
  /** How many paragraphs the text has. */
  paragraphs?: number;
  /** Levels of the headings, in their order. */
  depths?: number[];
  /** A reason that must be among those of what was left out. */
  why?: string;
}

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${PAGES}${name}.json`, 'utf8')) as Expected;
}

describe('a scraped page is understood as somebody would read it', () => {
  test.each(names)('%s', (name) => {
    const expected = expectedOf(name);
    const article = analysePage(readTextPage(readFileSync(`${PAGES}${name}.txt`, 'utf8')));
    const told: Record<string, unknown> = {
      ...article,
      related: article.related.map(({ title }) => title),
      paragraphs: article.paragraphs.length,
      depths: article.body.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])),
      why: article.left.find(({ why }) => why === expected.why)?.why,
    };
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, told[key]]))).toEqual(expected);
  });

  test('no page says its byline, its source or its title again in the text', () => {
    for (const name of names) {
      const article = analysePage(readTextPage(readFileSync(`${PAGES}${name}.txt`, 'utf8')));
      const kept = article.paragraphs.filter(
        (paragraph) => paragraph === article.title || /^(?:来源|责任编辑|发布时间)[:：]/.test(paragraph),
      );
      expect(kept, name).toEqual([]);
    }
  });
});
