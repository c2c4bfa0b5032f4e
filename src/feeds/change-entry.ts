import { machineWords } from '../locales/machines.ts';
import type { DataChange } from '../model/data-changes.ts';
import type { SiteIndex } from '../model/site.ts';
import type { FeedEntry } from './feed-entry.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A new value as a feed shows it. */
export function changeEntry(change: DataChange, site: SiteIndex): FeedEntry {
  const { id, title, at, when, time, source, definition, href } = change;
  const { words, addresses } = site.context;
  const facts: [string, string | undefined][] = [
    [time.label, time.text],
    [words.metric.definition, definition],
    [words.metric.source, source],
  ];
  const lines = facts.flatMap(([label, text]) => (text ? [`${label}${words.colon}${text}`] : []));
  const url = addresses.absolute(href);
  const link = `<a href="${escape(url)}">${escape(change.label)}</a>`;
  return {
    ...{ id, url, title, published: at, updated: undefined, authors: [source], image: undefined, tags: [] },
    summary: machineWords(site.context.config.locale).dated(title, when),
    html: [title, ...lines].map((text) => `<p>${escape(text)}</p>`).join('\n') + `\n<p>${link}</p>`,
  };
}
