import { z } from 'astro/zod';
import { ArticleSchema } from '../../src/schemas/article.ts';
import { writeMoment } from '../../src/model/moment.ts';
import type { Content } from '../checks/content/content.ts';
import { slugOf } from '../new/slug.ts';
import type { ImportedArticle } from './imported-article.ts';
import { articlesByTitle } from './known-content.ts';
import { placePictures } from './place-pictures.ts';
import type { LeftOut } from './raw-page.ts';
import type { Essentials, Given } from './settle.ts';
import { writeFrontMatter } from './write-front-matter.ts';
import { writeMarkdown } from './write-markdown.ts';

/** An article and its pictures, ready to be written. Paths are inside the content folder. */
export interface PlannedArticle {
  path: string;
  text: string;
  pictures: { path: string; bytes: Uint8Array }[];
  /** Articles of this site that the page offers to read next. */
  related: string[];
  left: LeftOut[];
}

/** What a plan is made from. */
export interface Planning {
  article: ImportedArticle;
  essentials: Essentials;
  given: Given;
  content: Content;
  /** The article that is to be replaced, by its id. */
  replaces?: string | undefined;
}

/** Where an article goes and what its files say. */
export function planArticle({ article, essentials, given, content, replaces }: Planning): PlannedArticle {
  const year = essentials.date.slice(0, 4);
  const id = replaces ?? `${year}/${given.slug ?? freeSlug(essentials.title, year, content)}`;
  const [folder = year, slug = ''] = id.split('/');
  const { body, pictures, left } = placePictures(article, slug);
  const related = articlesByTitle(
    article.related.map(({ title }) => title),
    content,
  ).filter((each) => each !== id);
  const front = frontMatter({ article, essentials, given, content }, related);
  return {
    path: `articles/${folder}/${slug}.md`,
    text: `${writeFrontMatter(front)}\n${writeMarkdown(body)}`,
    pictures: pictures.map(({ name, bytes }) => ({ path: `articles/${folder}/${name}`, bytes })),
    related,
    left: [...article.left, ...left],
  };
}

/** A slug that no article and no other file of that year bears. */
function freeSlug(title: string, year: string, { filesByPath }: Content): string {
  const taken = (slug: string): boolean =>
    ['md', 'mdx'].some((kind) => filesByPath.has(`articles/${year}/${slug}.${kind}`));
  return slugOf(title, taken);
}

function frontMatter(
  { article, essentials, given, content }: Planning,
  related: readonly string[],
): z.input<typeof ArticleSchema> {
  const { title, date, source, column } = essentials;
  const { subtitle, time, byline, editor, url } = article;
  const isUrl = url !== null && ArticleSchema.shape.source.shape.url.safeParse(url).success;
  const isPageDate = date === article.date && time !== null;
  return {
    title,
    ...(subtitle === null ? {} : { subtitle }),
    published: isPageDate ? writeMoment(date, time, content.timeZone) : date,
    source: { name: source, ...(isUrl ? { url } : {}) },
    ...(byline.length === 0 ? {} : { byline }),
    ...(editor === null ? {} : { editor }),
    column,
    ...(given.campaign === undefined ? {} : { campaign: given.campaign }),
    ...(related.length === 0 ? {} : { related: [...related] }),
    ...(given.draft ? { draft: true } : {}),
  };
}
