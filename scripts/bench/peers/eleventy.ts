import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../bench-words.ts';
import type { Peer } from './peer.ts';
import { peerText } from './peer-article.ts';

const CONFIG = `const PER_PAGE = 20;
const newest = (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1);
export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData('columnNames', ${JSON.stringify(COLUMNS)});
  config.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10));
  let articles, places;
  const all = (api) => {
    const found = api.getFilteredByGlob('**/articles/**/*.md');
    if (articles?.length !== found.length) {
      articles = found.map(({ fileSlug, data, date }) => ({ ...data, id: fileSlug, url: '/articles/' + fileSlug + '/', date: +date }))
        .map(({ id, url, date, title, summary, column, campaign, tags }) => ({ id, url, date, title, summary, column, campaign, tags }))
        .sort(newest);
      places = new Map(articles.map(({ id }, place) => [id, place]));
    }
    return articles;
  };
  const listed = (list, kind, keys) => {
    const lists = new Map();
    for (const each of list) for (const key of keys(each)) { if (!lists.has(key)) lists.set(key, []); lists.get(key).push(each); }
    return [...lists].flatMap(([key, items]) => Array.from({ length: Math.ceil(items.length / PER_PAGE) }, (_, at) => ({
      key, kind, number: at + 1, total: Math.ceil(items.length / PER_PAGE), items: items.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    })));
  };
  config.addCollection('newest', (api) => all(api).slice(0, PER_PAGE));
  config.addCollection('lists', (api) => [
    ...listed(all(api), 'columns', ({ column }) => [column]),
    ...listed(all(api), 'campaigns', ({ campaign }) => [campaign]),
    ...listed(all(api), 'tags', ({ tags }) => tags),
  ]);
  config.addFilter('beside', (id) => ({ next: articles[places.get(id) - 1], previous: articles[places.get(id) + 1] }));
  return { dir: { input: 'in', output: 'out' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`;

const BASE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }} - 山城区新闻</title><meta name="description" content="{{ summary }}"><link rel="canonical" href="https://news.example.cn{{ page.url }}"></head><body><header><a href="/">山城区新闻</a><nav>{% for id, name in columnNames %}<a href="/columns/{{ id }}/">{{ name }}</a>{% endfor %}</nav></header><main>{{ content | safe }}</main></body></html>`;
const ARTICLE = `---
layout: base.njk
---
{% set other = page.fileSlug | beside %}<article><h1>{{ title }}</h1><p><time>{{ page.date | day }}</time> {{ source }} <a href="/campaigns/{{ campaign }}/">{{ campaign }}</a> {% for tag in tags %}<a href="/tags/{{ tag }}/">{{ tag }}</a> {% endfor %}</p>{{ content | safe }}</article><nav>{% if other.previous %}<a href="{{ other.previous.url }}">{{ other.previous.title }}</a>{% endif %}{% if other.next %}<a href="{{ other.next.url }}">{{ other.next.title }}</a>{% endif %}</nav>`;
const ROWS = `<ul>{% for row in rows %}<li><a href="{{ row.url }}">{{ row.title }}</a> <time>{{ row.date | day }}</time><p>{{ row.summary }}</p></li>{% endfor %}</ul>`;
const LISTS = `---
pagination: { data: collections.lists, size: 1, alias: list, addAllPagesToCollections: false }
permalink: "/{{ list.kind }}/{{ list.key }}/{% if list.number > 1 %}page/{{ list.number }}/{% endif %}"
layout: base.njk
eleventyComputed: { title: "{{ list.key }}" }
---
<h1>{{ title }}</h1>{% set rows = list.items %}{% include "rows.njk" %}<nav>{{ list.number }}/{{ list.total }}</nav>`;
const HOME = `---
permalink: /
layout: base.njk
title: 首页
---
<h1>{{ title }}</h1>{% set rows = collections.newest %}{% include "rows.njk" %}`;
const FEED = `---
permalink: /index.xml
---
<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>山城区新闻</title>{% for row in collections.newest %}<item><title>{{ row.title }}</title><link>https://news.example.cn{{ row.url }}</link><description>{{ row.summary }}</description></item>{% endfor %}</channel></rss>`;

const ENTRY = join('node_modules', '@11ty', 'eleventy', 'cmd.cjs');

/** Eleventy where `npm install @11ty/eleventy` put it; we never fetch it. */
export const eleventy: Peer = {
  name: 'Eleventy',
  files: {
    'eleventy.config.mjs': CONFIG,
    'in/_includes/base.njk': BASE,
    'in/_includes/article.njk': ARTICLE,
    'in/_includes/rows.njk': ROWS,
    'in/lists.njk': LISTS,
    'in/index.njk': HOME,
    'in/feed.njk': FEED,
    'in/articles/articles.11tydata.mjs':
      "export default { layout: 'article.njk', permalink: ({ page }) => `/articles/${page.fileSlug}/` };\n",
  },
  article: (article) => ({
    path: `in/articles/${article.date.slice(0, 4)}/${article.id}.md`,
    text: peerText(article),
  }),
  command: (peersDir) => {
    const entry = peersDir === undefined ? '' : join(peersDir, ENTRY);
    return existsSync(entry) ? { command: process.execPath, args: [entry, '--quiet'] } : undefined;
  },
};
