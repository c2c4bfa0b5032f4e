import type { Dataset } from 'schema-dts';
import type { Column } from '../schemas/column.ts';
import type { ReaderWords } from '../locales/reader-words.ts';
import type { Addresses } from './addresses.ts';
import type { AlternateLink } from './alternate-links.ts';
import type { ColumnRecord } from './column.ts';
import type { NavigationLink } from './navigation.ts';
import type { SocialImage } from './social-image.ts';
import type { HeldBack } from './visibility.ts';

/** What every page says about itself, in its head and above its content. */
export interface Page {
  /** The page's own title, without the site's name. */
  title: string;
  /** One or two sentences for search engines. */
  description: string;
  /** Its address, beginning with the base. */
  path: string;
  /** Where it stands, from the home page down; the page itself is not in it. */
  crumbs: NavigationLink[];
  /** The column that it belongs to, for the government tags. */
  column: ColumnTags | undefined;
  /** For an article: what the government tags and Open Graph say of it. */
  article?: ArticleTags;
  /** Address of a photograph or chart that stands for the page, beginning with the base; never a drawn card. */
  image?: string;
  /** The picture for those who share the page: its photograph, its chart, or a card drawn for it. */
  social?: SocialImage;
  /** The same in another form, beside the feed of the whole site. */
  alternates?: readonly AlternateLink[];
  /** It lists other pages and is little else: a column, a month, a campaign. */
  isList?: boolean;
  /** For a metric: its description for searches for data, in the vocabulary of schema.org. */
  dataset?: Dataset;
  /** Search engines should leave it out: there is nothing on it to find (an error, a list that is still empty). */
  hidden?: boolean;
  /** Why readers may not see it yet; only in an editor's preview. An article says so itself. */
  heldBack?: HeldBack | undefined;
}

/** What the government tags say of a column (国办发〔2017〕47号, annex: 栏目标签). */
export interface ColumnTags {
  name: string;
  description: string;
  keywords: readonly string[];
  type: string;
}

/** What the head says of an article (国办发〔2017〕47号, annex: 内容页标签). */
export interface ArticleTags {
  title: string;
  /** `2023-01-11 09:30`, or the date alone where no time is known. */
  published: string;
  /** Machine-readable moments for Open Graph. */
  publishedMachine: string;
  updatedMachine: string | undefined;
  source: string;
  author: string | undefined;
  /** Those who wrote, photographed or supplied it, each once. */
  authors: readonly string[];
  /** 责任编辑. */
  editor: string | undefined;
  keywords: readonly string[];
  /** The campaign that it reports on. */
  about: NavigationLink | undefined;
  /** Address of the original. */
  original: string | undefined;
  /** What was wrong and is right now, in a sentence, with the day. */
  corrections: readonly { at: string; text: string }[];
}

/** What the head says of a column. */
export function columnTags({ title, description, keywords, type }: Column): ColumnTags {
  return { name: title, description, keywords, type };
}

/** The way to the last column of `path`: the home page, then the columns from the top down. */
export function columnCrumbs(
  path: readonly ColumnRecord[],
  context: { addresses: Addresses; words: ReaderWords },
): NavigationLink[] {
  const home = { title: context.words.home, href: context.addresses.home };
  return [
    home,
    ...path.map(({ id, column }) => ({ title: column.title, href: context.addresses.column(id) })),
  ];
}

/** The title in the browser's tab: page, then its column where it has one, then the site. */
export function documentTitle(
  page: Pick<Page, 'title' | 'column'>,
  siteTitle: string,
  separator: string,
): string {
  const parts = [page.title, page.column?.name, siteTitle].filter((part) => part !== undefined);
  return [...new Set(parts)].join(separator);
}

/** One fact in a list of facts: `文号：…`. */
export interface Fact {
  label: string;
  text: string;
  /** Where the text leads. */
  href?: string;
}
