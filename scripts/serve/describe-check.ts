import { join, relative } from 'node:path';
import { createAddresses, type Addresses } from '../../src/model/addresses.ts';
import { findHeldBack, publishableDocument } from '../../src/model/visibility.ts';
import { standingDir } from '../../src/source/settings.ts';
import type { CheckResult } from '../checks/check-content.ts';
import type { Content } from '../checks/content/content.ts';
import type { DevReport, HeldBackArticle } from './dev-report.ts';
import { pageOfFile } from './page-of-file.ts';

/** Where the site is, as far as its `site.yaml` said so when it could last be read. */
export interface SitePlace {
  url: string;
  base: string;
}

/** Puts a check's result into plain data, each problem with its pages. */
export function describeCheck(
  { content, locale, problems }: CheckResult,
  known: SitePlace,
  standing = standingDir(),
): DevReport {
  const { url = known.url, base = known.base } = content.site?.data ?? {};
  // Only paths are asked for, so that an address which is wrong itself does no harm.
  const addresses = createAddresses('http://localhost', base);
  const metricAt = findMetrics(content);
  return {
    ...{ locale, url, base },
    articles: content.articles.size,
    problems: problems.map((problem) => {
      const absolute = join(content.dir, problem.file);
      const path = relative(standing, absolute).replaceAll('\\', '/');
      const metric = metricAt(problem.file, problem.line);
      return { ...problem, path, absolute, pages: pageOfFile(problem.file, addresses, metric) };
    }),
    heldBack: listHeldBack(content, addresses),
  };
}

/** Tells which metric a line of a file lies in: the last that begins on the line or above it. */
function findMetrics(content: Content): (file: string, line: number) => string | undefined {
  const byFile = Map.groupBy(content.allMetrics, ({ entry }) => entry.file.path);
  return (file, line) =>
    byFile
      .get(file)
      ?.map(({ id, entry, path }) => ({ id, line: entry.locate(path, 'value').line }))
      .filter((metric) => metric.line <= line)
      .sort((a, b) => b.line - a.line)[0]
      ?.id.split('/')
      .at(-1);
}

/** Articles and documents that only a preview shows, by the order of their paths. */
function listHeldBack(content: Content, addresses: Addresses): HeldBackArticle[] {
  const { articles, documents, at, timeZone } = content;
  const inArticles = [...articles.values()].flatMap(({ id, data: { title, published, draft = false } }) => {
    if (published === undefined) return [];
    const why = findHeldBack({ published, draft }, at, timeZone);
    return why ? [{ title: title ?? id, href: addresses.article(id), why }] : [];
  });
  const inDocuments = [...documents].flatMap(([key, { data }]) => {
    const why = findHeldBack(publishableDocument(data), at, timeZone);
    const [campaign = '', id = ''] = key.split('/');
    return why ? [{ title: data.title ?? id, href: addresses.document(campaign, id), why }] : [];
  });
  return [...inArticles, ...inDocuments];
}
