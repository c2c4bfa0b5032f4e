import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { writeNewsSitemap } from '../../src/feeds/write-sitemap.ts';
import { testArticle, testSite } from '../../src/model/test-site.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { xmlFaults } from './xmllint.ts';

const INDEX = join(import.meta.dirname, 'xsd', 'siteindex.xsd');
const SITEMAPS = join(projectRoot, 'node_modules', 'sitemap', 'schema', 'sitemap.xsd');

let folder = '';
/** A schema of sitemaps that knows news too. */
let schema = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zongshu-xsd-'));
  schema = join(folder, 'all.xsd');
  const parts = [
    ['http://www.sitemaps.org/schemas/sitemap/0.9', SITEMAPS],
    ['http://www.google.com/schemas/sitemap-news/0.9', join(import.meta.dirname, 'xsd', 'news.xsd')],
  ];
  const imports = parts.map(
    ([name = '', file = '']) =>
      `<xsd:import namespace="${name}" schemaLocation="${pathToFileURL(file).href}"/>`,
  );
  writeFileSync(
    schema,
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('every sitemap of the sample is valid by the schema of sitemaps', () => {
  const [{ dir } = { dir: '' }] = inject('hosted');
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const files = filesOf(dir).filter((file) => /^sitemap-.*\.xml$/.test(file));
  expect(files).toEqual(expect.arrayContaining(['sitemap-2023.xml', 'sitemap-rest.xml']));
  for (const file of files) expect(xmlFaults(schema, read(file)), file).toEqual([]);
  expect(xmlFaults(INDEX, read('sitemap.xml'))).toEqual([]);
});

it('a sitemap of news is valid, whether the hour is known or only the day', () => {
  const articles = [
    testArticle('2023/a', '2023-01-11T09:30+08:00', { title: '督查 & “回头看” <一>' }),
    testArticle('2023/b', '2023-01-11'),
  ];
  const xml = writeNewsSitemap(articles, testSite(articles).context);
  expect(xmlFaults(schema, xml)).toEqual([]);
  // The schema tells one thing from another.
  expect(xmlFaults(schema, xml.replace(':30:00+08:00', ':30+08:00'))).not.toEqual([]);
  expect(xmlFaults(schema, xml.replace('zh-cn', 'Chinese'))).not.toEqual([]);
});
