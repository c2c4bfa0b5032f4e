import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { analysePage } from '../../scripts/import/analyse/analyse-page.ts';
import { ImportRefusal } from '../../scripts/import/import-refusal.ts';
import { planArticle } from '../../scripts/import/plan-article.ts';
import { readDocxPage } from '../../scripts/import/read-docx.ts';
import { readHtmlPage } from '../../scripts/import/read-html.ts';
import { readTextPage } from '../../scripts/import/read-text.ts';
import type { RawPage } from '../../scripts/import/raw-page.ts';
import { readContent } from '../../scripts/checks/content/read-content.ts';
import { writeFiles } from '../../scripts/desk/write-files.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readFigures } from '../../src/model/figure.ts';
import { hostileBytes, hostilePage, hostileText } from './hostile-input.ts';
import { GROWTH_LIMIT } from '../../scripts/test/limits.ts';

const AT = new Date('2024-04-01');

let root = '';
let contentDir = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  contentDir = join(root, 'desk', 'content');
  const put = (path: string, text: string): void => {
    mkdirSync(join(contentDir, path, '..'), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  };
  put('site.yaml', 'title: 山城新闻\nurl: https://news.example.cn/\ndescription: 山城的新闻。\n');
  put('columns/news.yaml', 'title: 要闻\ndescription: 要闻。\nkeywords: [要闻]\n');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Everything that stands outside the content folder. */
const outside = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('desk/content'));

/** Addresses of all links and pictures of a text. */
function addressesOf(node: Nodes): string[] {
  const own = 'url' in node ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(addressesOf)] : own;
}

/** Imports a page as the command does, into the content folder, checks it, and clears it away. */
function importAndCheck(page: RawPage): void {
  const article = analysePage(page);
  const essentials = {
    title: article.title ?? '无题',
    date: article.date ?? '2024-01-01',
    source: article.source ?? '本刊',
    column: 'news',
  };
  const given = { draft: false, overwrite: false };
  const content = readContent(contentDir, AT);
  const plan = planArticle({ article, essentials, given, content });
  expect(plan.path).toMatch(/^articles\/\d{4}\/[a-z0-9-]+\.md$/);
  writeFiles(contentDir, [{ path: plan.path, bytes: new TextEncoder().encode(plan.text) }]);
  const { problems } = checkContent({ contentDir, at: AT });
  // Rules about wording may have something to say; the file itself is always well formed and safe.
  const broken = problems.filter(({ rule }) =>
    ['rule-broke', 'well-formed', 'schema', 'allowed-html'].includes(rule),
  );
  expect(broken, plan.text).toEqual([]);
  const addresses = addressesOf(parseMarkdown(plan.text.replace(/^---\n[\s\S]*?\n---\n/, '')));
  expect(addresses.filter((url) => /^(?!https?:|mailto:|\.\/)/i.test(url))).toEqual([]);
  rmSync(join(contentDir, 'articles'), { recursive: true });
}

function within(limit: number, work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(limit);
}

/** Refusing is an answer; any other error is a crash. */
async function read(reader: () => RawPage | Promise<RawPage>): Promise<RawPage | undefined> {
  try {
    return await reader();
  } catch (error) {
    if (error instanceof ImportRefusal) return undefined;
    throw error;
  }
}

describe('whatever is given to the reader, the importer and the check', () => {
  it('is answered in time, safely and inside the content folder: texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const page = await read(() => readTextPage(text));
        within(GROWTH_LIMIT, () => {
          readFigures(text);
          if (page) importAndCheck(page);
        });
      }),
      { numRuns: 700 },
    );
    expect(outside()).toEqual(['desk']);
  });

  it('is answered in time, safely and inside the content folder: pages', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePage, async (html) => {
        const start = performance.now();
        const page = await read(() => readHtmlPage(new TextEncoder().encode(html)));
        if (page) importAndCheck(page);
        expect(performance.now() - start).toBeLessThan(GROWTH_LIMIT);
      }),
      { numRuns: 700 },
    );
    expect(outside()).toEqual(['desk']);
  });

  it('is answered in time, safely and inside the content folder: Word files', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, async (bytes) => {
        const start = performance.now();
        const page = await read(() => readDocxPage(bytes));
        if (page) importAndCheck(page);
        expect(performance.now() - start).toBeLessThan(GROWTH_LIMIT);
      }),
      { numRuns: 600 },
    );
    expect(outside()).toEqual(['desk']);
  });
});
