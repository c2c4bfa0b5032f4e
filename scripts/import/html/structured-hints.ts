import type { PageHints } from '../raw-page.ts';
import { attribute, isText } from './element.ts';
import type { PageElement } from './parse-page.ts';

/** What JSON-LD says of an article (schema.org `headline`, `datePublished`, `author`; `pubDate` of Baidu). */
export function structuredHints(scripts: readonly PageElement[]): PageHints {
  for (const script of scripts) {
    if (!/ld\+json/i.test(attribute(script, 'type') ?? '')) continue;
    const hints = hintsOf(
      parsed(
        script.childNodes
          .filter(isText)
          .map((node) => node.value)
          .join(''),
      ),
    );
    if (hints) return hints;
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function hintsOf(value: unknown): PageHints | undefined {
  const things = [value].flat().flatMap((each: unknown) => [each, field(each, '@graph')].flat());
  const article = things.find(
    (each) => asWords(field(each, 'datePublished') ?? field(each, 'pubDate')) !== undefined,
  );
  if (article === undefined) return undefined;
  const author: unknown = [field(article, 'author')].flat()[0];
  return {
    articleTitle: asWords(field(article, 'headline') ?? field(article, 'title')),
    date: asWords(field(article, 'datePublished') ?? field(article, 'pubDate')),
    author: asWords(field(author, 'name') ?? author),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function asWords(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 300) : undefined;
}
