import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { showMoment } from '../../../src/model/moment.ts';
import { isDay } from '../../../src/schemas/date.ts';
import { projectRoot } from '../../../src/source/settings.ts';
import type { Content } from '../content/content.ts';
import { documentsOf } from '../known-document.ts';
import { metricsOf } from '../known-metric.ts';
import { isShown } from '../visible-from.ts';

/** Pages that every site has. */
const STANDING = [
  '/',
  ...['index', 'archive', 'site-map', 'accessibility', '404', '410', 'documents', 'metrics', 'search'].map(
    (page) => `/${page}.html`,
  ),
  ...['/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/opensearch.xml'],
];

/** Every address of the site that content makes, from its root and without its base. */
export function collectPageAddresses(content: Content): Set<string> {
  const addresses = new Set(STANDING);
  for (const id of content.columns.keys()) addresses.add(`/columns/${id}.html`);
  for (const id of content.campaigns.keys()) {
    const campaign = `/campaigns/${id}`;
    for (const page of ['', '/metrics', '/documents']) addresses.add(`${campaign}${page}.html`);
    for (const metric of metricsOf(content, id).keys()) addresses.add(`${campaign}/metrics/${metric}.html`);
    for (const document of documentsOf(content, id)) addresses.add(`${campaign}/documents/${document}.html`);
  }
  for (const id of content.charts.keys()) addresses.add(`/campaigns/${id.replace('/', '/charts/')}.html`);
  for (const article of content.articles.values()) {
    if (!isShown(article, content)) continue;
    const { column = '', also = [], published = '1970-01-01' } = article.data;
    const day = isDay(published) ? published : showMoment(published, content.timeZone).day;
    const month = day.slice(0, 7);
    addresses.add(`/articles/${article.id}.html`).add(`/archive/${month}.html`);
    for (const id of [column, ...also]) addColumnMonths(addresses, content, id, month);
  }
  for (const { path, kind } of content.files) if (kind === 'attachment') addresses.add(`/${path}`);
  return addresses;
}

/** A column's month page exists for the columns above it too. */
function addColumnMonths(addresses: Set<string>, { columns }: Content, column: string, month: string): void {
  const seen = new Set<string>();
  for (
    let id: string | undefined = column;
    id !== undefined && !seen.has(id);
    id = columns.get(id)?.data.parent
  ) {
    seen.add(id);
    addresses.add(`/columns/${id}/${month}.html`);
  }
}

/** Whether the file at this address is one that the site carries along unchanged. */
export function isPublicFile(path: string): boolean {
  const file = join(projectRoot, 'public', path);
  return file.startsWith(join(projectRoot, 'public')) && existsSync(file) && statSync(file).isFile();
}
