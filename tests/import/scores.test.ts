import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analysePage } from '../../scripts/import/analyse/analyse-page.ts';
import { bareWords } from '../../scripts/import/analyse/fold-signs.ts';
import type { ImportedArticle } from '../../scripts/import/imported-article.ts';
import { readTextPage } from '../../scripts/import/read-text.ts';

/** What somebody who read the page wrote down about it; a field that is left out was not looked for. */
interface Labels {
  title: string;
  subtitle?: string;
  date: string | null;
  source: string | null;
  /** As the page has it: `郭华平 黄晓平 本报记者 鄢朝晖`. */
  byline: string | null;
  breadcrumb: string[];
  headings: string[];
  runin_headings?: string[];
}

/** Real pages lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The names of a byline in their order, without roles and without the blanks that spread a name of two signs. */
function namesOf(byline: string): string {
  return byline.replace(/本报|通讯员|记者|作者|\s/g, '');
}

/** The fields of a page that are right, and those that are wrong with what was read. */
function judge(labels: Labels, article: ImportedArticle): { right: number; wrong: string[] } {
  const steps = labels.breadcrumb.filter((step) => bareWords(step) !== bareWords(labels.title));
  const pairs: [string, unknown, unknown][] = [
    ['title', article.title, labels.title],
    ['date', article.date, labels.date],
    ['source', article.source, labels.source],
    ['byline', article.byline.map(({ name }) => name).join(''), namesOf(labels.byline ?? '')],
    ['breadcrumb', article.breadcrumb, steps],
    ['headings', article.headings, labels.headings],
    ['subtitle', article.subtitle, labels.subtitle ?? null],
    ['run-in headings', article.runinHeadings, labels.runin_headings ?? []],
  ];
  const wrong = pairs.filter(([, read, told]) => JSON.stringify(read) !== JSON.stringify(told));
  return {
    right: pairs.length - wrong.length,
    wrong: wrong.map(([name, read, told]) => `${name}: ${JSON.stringify(read)}, not ${JSON.stringify(told)}`),
  };
}

function score(name: string, textFile: string, labelFile: string): string[] {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8')) as Labels;
  const { right, wrong } = judge(labels, analysePage(readTextPage(readFileSync(textFile, 'utf8'))));
  process.stdout.write(`import of ${name}: ${right} of ${right + wrong.length} fields right\n`);
  return wrong;
}

/** Declares the tests where the pages are there, and says so where they are not. */
function withPages(folder: string, declare: (path: string) => void): void {
  if (existsSync(SHARED + folder)) declare(`${SHARED}${folder}/`);
  else {
    test(`the pages of ${folder} are not beside this copy of the project`, () => {
      process.stdout.write(`import of ${folder}: not scored, the real pages are not beside this copy\n`);
      expect(existsSync(SHARED + folder)).toBe(false);
    });
  }
}

describe('the importer, on real pages read by hand', () => {
  withPages('seed', (path) => {
    test('reads every field of the report', () => {
      expect(score('the report', `${path}article.txt`, `${path}figures.json`)).toEqual([]);
    });

    test('keeps all of its text and nothing else, and offers what the page offers to read next', () => {
      const text = readFileSync(`${path}article.txt`, 'utf8');
      const { paragraphs, headings, related, left, byline } = analysePage(readTextPage(text));
      const body = text.slice(text.indexOf('专项治理'), text.indexOf('  • 相关'));
      expect(bareWords(paragraphs.join('')).length).toBe(
        bareWords(body).length - bareWords(headings.join('')).length,
      );
      expect(byline.map(({ role }) => role)).toEqual(['通讯员', '通讯员']);
      expect(related).toHaveLength(4);
      expect(left.some(({ why }) => why === 'disclaimer')).toBe(true);
    });
  });

  withPages('corpus', (path) => {
    test.each(readdirSync(path).filter((name) => /^\d+\.json$/.test(name)))(
      'reads every field of page %s',
      (name) => {
        expect(score(`page ${name}`, path + name.replace('.json', '.txt'), path + name)).toEqual([]);
      },
    );
  });
});
