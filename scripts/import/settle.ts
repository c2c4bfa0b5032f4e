import { ID_PATTERN } from '../../src/schemas/id.ts';
import { isDay } from '../../src/schemas/date.ts';
import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import { Stop } from '../build/stop.ts';
import type { Content } from '../checks/content/content.ts';
import { findNearest } from '../checks/nearest.ts';
import type { Desk } from '../desk/ask.ts';
import type { ImportedArticle } from './imported-article.ts';
import { columnOfBreadcrumb } from './known-content.ts';

/** What the editor gave on the command line. */
export interface Given {
  column?: string | undefined;
  campaign?: string | undefined;
  title?: string | undefined;
  date?: string | undefined;
  source?: string | undefined;
  slug?: string | undefined;
  draft: boolean;
  overwrite: boolean;
}

/** What an article cannot do without. */
export interface Essentials {
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  source: string;
  /** Id of the column. */
  column: string;
}

/** A column or a campaign, as far as it is well formed. */
interface Titled {
  id: string;
  data: { title?: string | undefined };
}

/** What settling looks at. */
export interface Settling {
  given: Given;
  content: Content;
  words: ImportWords;
  /** Where an editor sits at the terminal; else nothing is asked, and what is missing is told. */
  desk: Desk | undefined;
}

/**
 * The options with the ids of their column and campaign, which may be given by their titles too.
 * @throws {@link Stop} On options that name what is not there, before any file is read.
 */
export function resolveGiven(given: Given, { columns, campaigns }: Content, words: ImportWords): Given {
  const { date, slug } = given;
  const column =
    given.column === undefined ? undefined : idOf(given.column, columns, words.unknownColumn, words);
  const campaign =
    given.campaign === undefined ? undefined : idOf(given.campaign, campaigns, words.unknownCampaign, words);
  if (date !== undefined && !isDay(date)) throw new Stop(words.badDate(date));
  if (slug !== undefined && !ID_PATTERN.test(slug)) throw new Stop(words.badSlug(slug));
  return { ...given, column, campaign };
}

/** The id that is `text`, else the one whose title it is: people know columns by their titles. */
function idOf(
  text: string,
  items: ReadonlyMap<string, Titled>,
  refuse: ImportWords['unknownColumn'],
  words: ImportWords,
): string {
  if (items.has(text)) return text;
  const [only, ...others] = [...items.values()].filter(({ data }) => data.title === text);
  if (only && others.length === 0) return only.id;
  throw new Stop(refuse(text, findNearest(text, [...items.keys()]), listTitled(items, words)));
}

/** `shangzhou（商州区）`, one an item. */
function listTitled(items: ReadonlyMap<string, Titled>, words: ImportWords): string[] {
  return [...items.values()].map(({ id, data }) =>
    data.title === undefined ? id : words.named(id, data.title),
  );
}

/**
 * What the article cannot do without: from the options, the page, or the editor at the terminal.
 * @throws {@link Stop} That names everything that is missing, where nobody can be asked.
 */
export async function settle(article: ImportedArticle, settling: Settling): Promise<Essentials> {
  const { given, content, words, desk } = settling;
  const title = given.title ?? article.title ?? undefined;
  const date = given.date ?? article.date ?? undefined;
  const source = given.source ?? article.source ?? undefined;
  const column = given.column ?? onlyColumn(content) ?? columnOfBreadcrumb(article.breadcrumb, content);
  if (desk && content.columns.size > 0) {
    return {
      title: title ?? (await desk.text({ text: words.askTitle, flag: '--title' })),
      date: date ?? (await askDay(desk, words)),
      source: source ?? (await desk.text({ text: words.askSource, flag: '--source' })),
      column: column ?? (await askColumn(desk, content, words)),
    };
  }
  if (title !== undefined && date !== undefined && source !== undefined && column !== undefined)
    return { title, date, source, column };
  const missing = [
    ...(title === undefined ? [words.noTitle] : []),
    ...(date === undefined ? [words.noDate] : []),
    ...(source === undefined ? [words.noSource] : []),
    ...(column === undefined ? [words.noColumn(article.breadcrumb, listTitled(content.columns, words))] : []),
  ];
  throw new Stop(missing.join('\n'));
}

/** Where there is one column, there is no question. */
function onlyColumn({ columns }: Content): string | undefined {
  return columns.size === 1 ? columns.keys().next().value : undefined;
}

async function askDay(desk: Desk, words: ImportWords): Promise<string> {
  const check = (answer: string): string | undefined => (isDay(answer) ? undefined : words.badDate(answer));
  return desk.text({ text: words.askDate, flag: '--date', check });
}

async function askColumn(desk: Desk, { columns }: Content, words: ImportWords): Promise<string> {
  const choices = [...columns.values()].map(({ id, data }) => ({ value: id, label: data.title ?? id }));
  return desk.choose({ text: words.askColumn, flag: '--column', choices });
}
