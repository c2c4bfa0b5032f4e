import { readChart } from '../charts/site-chart.ts';
import { machineWords } from '../locales/machines.ts';
import { loadPicture } from '../markdown/load-pictures.ts';
import { splitAtCharts } from '../markdown/place-charts.ts';
import { renderText } from '../markdown/render-text.ts';
import { type ArticleRecord, findCover, groupByline, summarize } from '../model/article.ts';
import type { SiteIndex } from '../model/site.ts';
import { entryId } from './entry-id.ts';
import type { FeedEntry } from './feed-entry.ts';
import { feedHtml } from './feed-html.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A chart in words: its title, which leads to it, and what it shows. */
function describeChart(key: string, site: SiteIndex): string {
  const chart = site.charts.get(key);
  if (!chart) return '';
  const { words, addresses, config } = site.context;
  const { title, summary } = readChart(chart, site);
  const label = `${machineWords(config.locale).chart}${words.colon}`;
  const link = `<a href="${addresses.chart(chart.campaign, chart.id)}">${escape(title)}</a>`;
  return `<p>${label}${link}</p>\n<p>${escape(summary)}</p>\n`;
}

/** What stands under the text: where it comes from, and what was corrected in it. */
function footOf({ front }: ArticleRecord, site: SiteIndex): string {
  const { words } = site.context;
  const signed: [string, string][] = [
    [words.article.source, front.source.name],
    ...groupByline(front.byline).map<[string, string]>(({ role, names }) => [
      role,
      names.join(words.listSeparator),
    ]),
    ...(front.editor ? [[words.article.editor, front.editor] as [string, string]] : []),
  ];
  const lines = signed.map(([label, text]) => `${label}${words.colon}${text}`);
  const corrections = front.corrections.map(
    ({ at, was, now, note = '' }) =>
      `${words.article.corrections}${words.colon}${at} ${words.article.correction(was, now)}${note}`,
  );
  return [...corrections, lines.join('　')].map((text) => `<p>${escape(text)}</p>`).join('\n');
}

/** The last update or correction that readers were told of. */
function lastUpdate({ published, updated, corrections }: ArticleRecord['front']): string | undefined {
  const corrected = corrections.reduce((last, { at }) => (at > last ? at : last), '');
  return corrected > (updated ?? published).slice(0, 10) ? corrected : updated;
}

async function read(record: ArticleRecord, site: SiteIndex): Promise<FeedEntry> {
  const { front, published } = record;
  const { addresses } = site.context;
  const url = addresses.absolute(addresses.article(record.id));
  const where = { campaign: front.campaign, day: published.day, rail: false };
  const text = await renderText(record, site, where);
  const pieces = splitAtCharts(text.html).map((piece) =>
    'html' in piece ? piece.html : describeChart(piece.chart, site),
  );
  const cover = findCover(record);
  const image = cover && (await loadPicture(cover.path, 1200, 'jpeg'));
  const authors = groupByline(front.byline).flatMap(({ names }) => names);
  return {
    ...{ id: entryId(record, site.context), url, title: front.title },
    ...{ published: front.published, updated: lastUpdate(front) },
    authors: authors.length > 0 ? [...new Set(authors)] : [front.source.name],
    summary: summarize(record),
    html: feedHtml(`${pieces.join('')}${footOf(record, site)}`, url),
    image: image && addresses.absolute(image.src),
    tags: [...new Set([site.columns.get(front.column)?.column.title ?? '', ...front.tags])].filter(Boolean),
  };
}

const known = new WeakMap<ArticleRecord, Promise<FeedEntry>>();

/** An article as feeds show it; each is rendered once a build, however many feeds hold it. */
export function articleEntry(record: ArticleRecord, site: SiteIndex): Promise<FeedEntry> {
  const entry = known.get(record) ?? read(record, site);
  known.set(record, entry);
  return entry;
}
