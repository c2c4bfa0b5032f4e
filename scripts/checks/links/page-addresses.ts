import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { showMoment } from '../../../src/model/moment.ts';
import { isDay } from '../../../src/schemas/date.ts';
import { projectRoot } from '../../../src/source/settings.ts';
import type { Document } from '../../../src/schemas/document.ts';
import type { Content, Item } from '../content/content.ts';
import { sightOf } from '../held/content-sight.ts';
import { documentsOf } from '../known-document.ts';
import { metricsOf } from '../known-metric.ts';
import { isDocumentShown, isShown } from '../visible-from.ts';

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
  const sight = sightOf(content);
  const heldDocuments = new Map([...content.documents].filter(([, each]) => !isDocumentShown(each, content)));
  const heldFiles = attachmentsOf(heldDocuments.values()).difference(
    attachmentsOf([...content.documents.values()].filter((each) => isDocumentShown(each, content))),
  );
  for (const id of content.columns.keys()) addresses.add(`/columns/${id}.html`);
  for (const id of content.campaigns.keys()) {
    const campaign = `/campaigns/${id}`;
    for (const page of ['', '/metrics', '/documents']) addresses.add(`${campaign}${page}.html`);
    for (const metric of metricsOf(content, id).keys())
      if (!sight.isUnseen(id, metric)) addresses.add(`${campaign}/metrics/${metric}.html`);
    for (const document of documentsOf(content, id))
      if (!heldDocuments.has(`${id}/${document}`)) addresses.add(`${campaign}/documents/${document}.html`);
  }
  for (const key of content.charts.keys()) {
    const [campaign = '', id = ''] = key.split('/');
    if (!sight.isChartUnseen(campaign, id)) addresses.add(`/campaigns/${campaign}/charts/${id}.html`);
  }
  for (const article of content.articles.values()) {
    if (!isShown(article, content)) continue;
    const { column = '', also = [], published = '1970-01-01' } = article.data;
    const day = isDay(published) ? published : showMoment(published, content.timeZone).day;
    const month = day.slice(0, 7);
    addresses.add(`/articles/${article.id}.html`).add(`/archive/${month}.html`);
    for (const id of [column, ...also]) addColumnMonths(addresses, content, id, month);
  }
  for (const { path, kind } of content.files)
    if (kind === 'attachment' && !heldFiles.has(path)) addresses.add(`/${path}`);
  return addresses;
}

/** Paths of the files that documents offer for download. */
function attachmentsOf(documents: Iterable<Item<Document>>): Set<string> {
  return new Set(
    [...documents].flatMap(({ entry, data }) =>
      (data.attachments ?? []).map(({ file }) => posix.join(posix.dirname(entry.file.path), file)),
    ),
  );
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
