import { CAMPAIGNS, COLUMNS } from '../bench-words.ts';
import type { Peer } from './peer.ts';
import { peerText } from './peer-article.ts';

const table = (name: string, words: Readonly<Record<string, string>>): string =>
  [`[params.${name}]`, ...Object.entries(words).map(([id, word]) => `${id} = '${word}'`)].join('\n');

const CONFIG = `ignoreErrors = ['error-disable-taxonomy']
baseURL = 'https://news.example.cn/'
languageCode = 'zh-CN'
title = '山城区新闻'
hasCJKLanguage = true
paginate = 20
disableKinds = ['section', 'taxonomy']
[taxonomies]
tag = 'tags'
column = 'columns'
campaign = 'campaigns'
[permalinks]
articles = '/articles/:slug/'
[outputs]
home = ['HTML', 'RSS']
term = ['HTML']
[services.rss]
limit = 20
${table('columnNames', COLUMNS)}
${table('campaignNames', CAMPAIGNS)}
`;

const BASE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }} - {{ site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"></head><body>{{ partialCached "frame.html" . }}<main>{{ block "main" . }}{{ end }}</main></body></html>`;
const FRAME = `<header><a href="/">{{ site.Title }}</a><nav>{{ range $id, $name := site.Params.columnNames }}<a href="/columns/{{ $id }}/">{{ $name }}</a>{{ end }}</nav></header>`;
const LIST = `<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Params.summary }}</p></li>{{ end }}</ul>`;
const SINGLE = `{{ define "main" }}{{ $campaign := index .Params.campaigns 0 }}<article><h1>{{ .Title }}</h1><p><time>{{ .Date.Format "2006-01-02" }}</time> {{ .Params.source }} <a href="/campaigns/{{ $campaign }}/">{{ index site.Params.campaignNames $campaign }}</a> {{ range .Params.tags }}<a href="/tags/{{ . }}/">{{ . }}</a> {{ end }}</p>{{ .Content }}</article><nav>{{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}`;
const TERM = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $part := .Paginate .Pages }}{{ partial "list.html" $part.Pages }}<nav>{{ if $part.HasPrev }}<a href="{{ $part.Prev.URL }}">←</a>{{ end }}{{ $part.PageNumber }}/{{ $part.TotalPages }}{{ if $part.HasNext }}<a href="{{ $part.Next.URL }}">→</a>{{ end }}</nav>{{ end }}`;
const HOME = `{{ define "main" }}<h1>{{ site.Title }}</h1>{{ partial "list.html" (first 20 site.RegularPages.ByDate.Reverse) }}{{ end }}`;

/** Hugo as the system has it. It keeps nothing from one run to the next: every run is a whole one. */
export const hugo: Peer = {
  name: 'Hugo',
  files: {
    'config.toml': CONFIG,
    'layouts/_default/baseof.html': BASE,
    'layouts/_default/term.html': TERM,
    'layouts/articles/single.html': SINGLE,
    'layouts/index.html': HOME,
    'layouts/partials/frame.html': FRAME,
    'layouts/partials/list.html': LIST,
  },
  article: (article) => ({
    path: `content/articles/${article.date.slice(0, 4)}/${article.id}.md`,
    text: peerText(article, [
      `slug: ${article.id}`,
      `columns: [${article.column}]`,
      `campaigns: [${article.campaign}]`,
    ]),
  }),
  command: () => ({ command: 'hugo', args: ['--destination', 'out', '--buildFuture'] }),
};
