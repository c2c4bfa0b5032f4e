// Reads front matter, renders Markdown, joins strings, writes files; nothing else. Run as: plain-build.ts IN OUT
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { COLUMNS } from '../bench-words.ts';

interface Read {
  id: string;
  title: string;
  date: string;
  column: string;
  campaign: string;
  summary: string;
  source: string;
  tags: string[];
  body: string;
}

const PER_PAGE = 20;
const [from = 'in', to = 'out'] = process.argv.slice(2);
const made = new Set<string>();

/** The front matter of the peers is JSON a line. */
function read(name: string): Read {
  const text = readFileSync(join(from, name), 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const front = text
    .slice(4, end)
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), JSON.parse(line.slice(colon + 2)) as unknown] as const;
    });
  return {
    ...(Object.fromEntries(front) as unknown as Read),
    id: name.slice(0, -3),
    body: text.slice(end + 5),
  };
}

function put(path: string, html: string): void {
  const file = join(to, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, html);
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const link = ({ id, title }: Read): string => `<a href="/articles/${id}.html">${escape(title)}</a>`;
const frame = Object.entries(COLUMNS)
  .map(([id, name]) => `<a href="/columns/${id}/1.html">${name}</a>`)
  .join('');

function page(title: string, summary: string, main: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title><meta name="description" content="${escape(summary)}"></head><body><nav>${frame}</nav><main>${main}</main></body></html>`;
}

function list(rows: readonly Read[]): string {
  return `<ul>${rows.map((row) => `<li>${link(row)} <time>${row.date}</time><p>${escape(row.summary)}</p></li>`).join('')}</ul>`;
}

const all = readdirSync(from)
  .map(read)
  .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
all.forEach((article, place) => {
  const { html } = markdownToHtml(article.body);
  const [next, previous] = [all[place - 1], all[place + 1]];
  const others = [previous, next].flatMap((other) => other ?? []).map(link);
  const head = `<h1>${escape(article.title)}</h1><p>${article.date} ${article.source} ${article.tags.join(' ')}</p>`;
  put(
    `articles/${article.id}.html`,
    page(article.title, article.summary, `${head}${html}${others.join(' ')}`),
  );
});
const kinds = {
  columns: ({ column }: Read) => [column],
  campaigns: ({ campaign }: Read) => [campaign],
  tags: ({ tags }: Read) => tags,
};
for (const [kind, keysOf] of Object.entries(kinds)) {
  const lists = new Map<string, Read[]>();
  for (const article of all)
    for (const key of keysOf(article)) {
      const rows = lists.get(key) ?? [];
      rows.push(article);
      lists.set(key, rows);
    }
  for (const [key, rows] of lists)
    for (let at = 0; at < rows.length; at += PER_PAGE)
      put(`${kind}/${key}/${at / PER_PAGE + 1}.html`, page(key, '', list(rows.slice(at, at + PER_PAGE))));
}
put('index.html', page('首页', '', list(all.slice(0, PER_PAGE))));
put(
  'index.xml',
  `<rss version="2.0"><channel>${all
    .slice(0, PER_PAGE)
    .map(({ title }) => `<item><title>${escape(title)}</title></item>`)
    .join('')}</channel></rss>`,
);
