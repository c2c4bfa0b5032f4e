import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import type { ImportedArticle } from './imported-article.ts';
import type { LeftOut, LeftOutReason } from './raw-page.ts';

/** How many left-out parts are shown one by one. */
const SHOWN = 12;

/** Mere furniture, which is only counted; of everything else an editor should see each part. */
const FURNITURE: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  ...(['navigation', 'share', 'advert', 'related', 'disclaimer', 'footer', 'counter', 'script'] as const),
  ...(['hidden', 'duplicate-title'] as const),
]);

/** What was found on a page, a line each, for the editor to compare with the page. */
export function summarise(article: ImportedArticle, figures: number, words: ImportWords): string {
  const { title, subtitle, date, time, source, byline, editor, breadcrumb, headings, paragraphs } = article;
  const people = words.list(byline.map(({ role, name }) => words.person(role, name)));
  const rows: [keyof ImportWords['fields'], string | null][] = [
    ['title', title],
    ...(subtitle === null ? [] : ([['subtitle', subtitle]] as [keyof ImportWords['fields'], string][])),
    ['date', date === null ? null : [date, time].filter((part) => part !== null).join(' ')],
    ['source', source],
    ['byline', people === '' ? null : people],
    ...(editor === null ? [] : ([['editor', editor]] as [keyof ImportWords['fields'], string][])),
    ['breadcrumb', breadcrumb.length === 0 ? null : words.steps(breadcrumb)],
    ['headings', words.count(headings.length, 'headings')],
    ['paragraphs', words.count(paragraphs.length, 'paragraphs')],
    ['pictures', words.count(article.pictures.length, 'pictures')],
    ['figures', words.count(figures, 'figures')],
  ];
  return rows.map(([field, text]) => `  ${words.fields[field]}\t${text ?? words.none}`).join('\n');
}

/** What was left out: what an editor should look at one by one, furniture as counts; empty where nothing was. */
export function listLeftOut(left: readonly LeftOut[], words: ImportWords): string {
  const telling = left.filter(({ why }) => !FURNITURE.has(why));
  const furniture = Map.groupBy(
    left.filter(({ why }) => FURNITURE.has(why)),
    ({ why }) => why,
  );
  const lines = telling
    .slice(0, SHOWN)
    .map(({ text, why }) => words.leftOutItem(words.reasons[why], shorten(text)));
  const counts = [...furniture].map(([why, items]) => words.leftOutCount(words.reasons[why], items.length));
  return [
    ...(lines.length > 0 ? [words.leftOut(telling.length), ...lines] : []),
    ...(telling.length > SHOWN ? ['  ……'] : []),
    ...(counts.length > 0 ? [words.leftOutFurniture(words.list(counts))] : []),
  ].join('\n');
}

/** The articles that the page offers to read next and that are not on this site; empty where there are none. */
export function listOffered({ related }: ImportedArticle, found: number, words: ImportWords): string {
  const titles = related.map(({ title }) => title);
  return titles.length === 0 || found === titles.length ? '' : words.relatedOffered(titles);
}

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
