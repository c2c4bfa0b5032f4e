import { parse } from 'yaml';
import { makeArticle } from '../make-article.ts';

/** An article of the benchmark as other generators read it. */
export interface PeerArticle {
  id: string;
  title: string;
  /** `2023-01-11`. */
  date: string;
  column: string;
  campaign: string;
  tags: string[];
  source: string;
  summary: string;
  body: string;
}

/** The article with this number: the same words that our own content holds. */
export function peerArticle(index: number): PeerArticle {
  const { path, text } = makeArticle(index);
  const end = text.indexOf('\n---\n', 4);
  const front = parse(text.slice(4, end)) as Omit<PeerArticle, 'id' | 'date' | 'source' | 'body'> & {
    published: string;
    source: { name: string };
  };
  const { title, column, campaign, tags, summary, published, source } = front;
  const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const body = text.slice(end + '\n---\n'.length);
  return { id, title, date: published, column, campaign, tags, source: source.name, summary, body };
}

/** The same as a Markdown file; `extra` are lines of front matter that one generator alone wants. */
export function peerText(article: PeerArticle, extra: readonly string[] = []): string {
  const { title, date, column, campaign, tags, source, summary, body } = article;
  const written = Object.entries({ title, date, column, campaign, source, summary }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return ['---', ...written, `tags: ${JSON.stringify(tags)}`, ...extra, '---', body].join('\n');
}
