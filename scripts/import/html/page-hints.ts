import type { PageHints } from '../raw-page.ts';
import { attribute, descendants, wordsOf } from './element.ts';
import type { PageElement, PageParent } from './parse-page.ts';
import { linkAddress } from './safe-address.ts';
import { structuredHints } from './structured-hints.ts';
import { wechatHints } from './wechat-hints.ts';

/** Names of meta elements in the order of trust, lower case; the first five are those of 政府网站发展指引 (国办发〔2017〕47号). */
const META: Readonly<Record<'articleTitle' | 'date' | 'source' | 'author' | 'url', readonly string[]>> = {
  articleTitle: ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'title'],
  date: [
    'pubdate',
    'article:published_time',
    'og:release_date',
    'publishdate',
    'publish_time',
    'datepublished',
    'dc.date',
    'firstpublishedtime',
    'pubtime',
  ],
  source: ['contentsource', 'mediaid', 'source', 'article:source', 'copyright-source'],
  author: ['author', 'article:author', 'og:article:author', 'dc.creator'],
  url: ['og:url', 'url'],
};

/** Everything that the machine-readable parts of a page say; what they leave empty is missing. */
export function pageHints(document: PageParent): PageHints {
  const elements = [...descendants(document)];
  const metas = metaContents(elements);
  const scripts = elements.filter((each) => each.tagName === 'script');
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const others = { ...structuredHints(scripts), ...wechatHints(scripts) };
  const canonical = elements.find(
    (each) => each.tagName === 'link' && /\bcanonical\b/i.test(attribute(each, 'rel') ?? ''),
  );
  const time = elements.find(
    (each) => each.tagName === 'time' && /^\d{4}/.test(attribute(each, 'datetime') ?? ''),
  );
  return withoutEmpty({
    title: titleOf(elements),
    articleTitle: first(META.articleTitle) ?? others.articleTitle,
    date: first(META.date) ?? others.date ?? (time && attribute(time, 'datetime')),
    source: first(META.source) ?? others.source,
    author: first(META.author) ?? others.author,
    url: webAddress(canonical && attribute(canonical, 'href')) ?? webAddress(first(META.url)),
  });
}

/** The address that relative links of a page count from. */
export function pageBase(document: PageParent, hints: PageHints): string | undefined {
  for (const each of descendants(document)) {
    if (each.tagName === 'base') return webAddress(attribute(each, 'href')) ?? hints.url;
  }
  return hints.url;
}

function metaContents(elements: readonly PageElement[]): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of elements) {
    if (meta.tagName !== 'meta') continue;
    const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? attribute(meta, 'itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = folded(attribute(meta, 'content') ?? '');
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function titleOf(elements: readonly PageElement[]): string | undefined {
  const title = elements.find((each) => each.tagName === 'title');
  return title && folded(wordsOf(title, 300));
}

function webAddress(raw: string | undefined): string | undefined {
  const address = raw === undefined ? undefined : linkAddress(raw, undefined);
  return address?.kind === 'safe' && address.href.startsWith('http') ? address.href : undefined;
}

function folded(text: string): string {
  return text
    .slice(0, 1_000)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

function withoutEmpty(hints: PageHints): PageHints {
  return Object.fromEntries(
    Object.entries(hints).filter(([, value]) => typeof value === 'string' && value !== ''),
  );
}
