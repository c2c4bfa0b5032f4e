import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { launch } from './launch.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What a browser reads of an RSS feed; `fault` where it is no XML at all. */
interface ReadFeed {
  fault: string | undefined;
  channel: Record<string, string>;
  items: Record<string, string>[];
}

/** Reads a feed with the XML parser of a real browser. */
function readRss(xml: string): Promise<ReadFeed> {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const fieldsOf = (node: Element | null): Record<string, string> =>
      Object.fromEntries([...(node?.children ?? [])].map((child) => [child.nodeName, child.textContent]));
    return {
      fault: document.querySelector('parsererror')?.textContent,
      channel: fieldsOf(document.querySelector('rss[version="2.0"] > channel')),
      items: [...document.querySelectorAll('channel > item')].map(fieldsOf),
    };
  }, xml);
}

/** RFC 822 with four digits of the year, on the site's clock. */
const RFC822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
/** Addresses that lead nowhere from another program. */
const RELATIVE = /(?:href|src)="(?!https?:|mailto:|tel:)/;

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; url: string; content_html: string; date_published: string }[];
}

describe.each(['sample', 'everything'] as const)('the feeds of %s', (name) => {
  const feeds = (): string[] =>
    filesOf(inject(name).dir).filter((file) => /(?:^|\/)(?:feed|changes)\.xml$/.test(file));
  const read = (file: string): string => readFileSync(join(inject(name).dir, file), 'utf8');

  it('are RSS 2.0 with full texts, addresses that hold everywhere, and dates of the content', async () => {
    expect(feeds().length).toBeGreaterThan(4);
    for (const file of feeds()) {
      const { fault, channel, items } = await readRss(read(file));
      expect(fault, file).toBeUndefined();
      expect(channel.title, file).not.toBe('');
      expect(channel.description, file).not.toBe('');
      expect(channel.link, file).toMatch(/^https?:\/\//);
      expect(new Set(items.map(({ guid }) => guid)).size, file).toBe(items.length);
      for (const item of items) {
        expect(item.title, file).not.toBe('');
        expect(item.link, file).toMatch(/^https?:\/\//);
        expect(item.pubDate, file).toMatch(RFC822);
        expect(new Date(item.pubDate ?? '').getTime(), file).not.toBeNaN();
        expect(item['content:encoded']?.length, file).toBeGreaterThan(10);
        expect(item['content:encoded'], file).not.toMatch(RELATIVE);
        expect(item['content:encoded'], file).not.toMatch(/class=|style=|<script|metric:/);
      }
    }
  });

  it('say the same as JSON Feed 1.1', async () => {
    for (const file of feeds()) {
      const { items } = await readRss(read(file));
      const feed = JSON.parse(read(file.replace(/xml$/, 'json'))) as JsonFeed;
      expect(feed.version, file).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.feed_url, file).toMatch(new RegExp(`${file.replace(/xml$/, 'json')}$`));
      expect(
        feed.items.map(({ id, url }) => [id, url]),
        file,
      ).toEqual(items.map(({ guid, link }) => [guid, link]));
      for (const { date_published: date } of feed.items)
        expect(date, file).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    }
  });

  it('are named in the head of the pages that show the same', () => {
    const files = filesOf(inject(name).dir);
    const named = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [
        ...read(file).matchAll(
          /<link rel="alternate" type="application\/(?:rss|feed)\+[^>]* href="([^"]+)"/g,
        ),
      ])
      .map(([, href = '']) => href);
    for (const feed of feeds()) {
      expect(
        named.some((href) => href.endsWith(`/${feed}`)),
        feed,
      ).toBe(true);
      expect(
        named.some((href) => href.endsWith(`/${feed.replace(/xml$/, 'json')}`)),
        feed,
      ).toBe(true);
    }
    for (const href of new Set(named))
      expect(
        files.some((file) => href.endsWith(`/${file}`)),
        href,
      ).toBe(true);
  });
});

it('holds no draft and nothing that is not due', () => {
  const { dir } = inject('everything');
  const feed = readFileSync(join(dir, 'feed.xml'), 'utf8');
  expect(feed).not.toContain('还没写完的草稿');
  expect(feed).not.toContain('以后才发布的文章');
  expect(feed).toContain('示例区专项行动综述');
});
