import { findDates } from './find-dates.ts';
import { foldSigns } from './fold-signs.ts';
import { lookOf, type Row } from './row.ts';
import { isSnippet } from './sentence.ts';

/** An article that the page offers to read next; its date only where the page says the year. */
export interface Related {
  title: string;
  date: string | null;
}

const DAY =
  /^[[(【]?\s*(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*[\])】]?\s*|\s*[[(【]?\s*(?:(?:19|20)\d{2}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*[\])】]?$/g;
const MOST = 40;

function isRelatedHead({ kind }: Row): boolean {
  return kind.is === 'furniture' && kind.why === 'related' && kind.ends;
}

function closes({ kind }: Row): boolean {
  return kind.is === 'furniture' && kind.ends && kind.why !== 'related';
}

/** A line that can be the title of another article, without the date that stands beside it. */
function titleOf(row: Row): string | null {
  if (row.kind.is === 'prose' || row.kind.is === 'byline' || isSnippet(row.text)) return null;
  if (row.kind.is === 'furniture' && (row.kind.why !== 'related' || row.kind.ends)) return null;
  const folded = foldSigns(row.text);
  const dated = [...folded.matchAll(DAY)].filter((match) => match[0] !== '');
  const start = dated.find(({ index }) => index === 0)?.[0].length ?? 0;
  const end = dated.find(({ index }) => index > 0)?.index ?? row.text.length;
  const title = row.text.slice(start, Math.max(start, end)).trim();
  return title.length >= 5 &&
    title.length <= 70 &&
    /\p{L}{3}/u.test(title) &&
    !/^[\p{Script=Han}]{2,4}[:：]/u.test(title)
    ? title
    : null;
}

/** The articles that the lists of a page offer (相关阅读 …), from the rows behind the text. */
export function findRelated(rows: readonly Row[]): Related[] {
  const related: Related[] = [];
  const bulleted = rows.some(
    (row) => lookOf(row).listItem === true && !isRelatedHead(row) && titleOf(row) !== null,
  );
  let open = false;
  for (const row of rows) {
    if (isRelatedHead(row)) open = true;
    else if (lookOf(row).region === 'related') take(row, related, bulleted);
    else if (closes(row)) open = false;
    else if (open && related.length < MOST) take(row, related, bulleted);
  }
  return related;
}

function take(row: Row, related: Related[], bulleted: boolean): void {
  const [found] = findDates(row.text);
  const last = related.at(-1);
  if (row.kind.is === 'info') {
    if (last?.date === null) last.date = found?.date ?? null;
    return;
  }
  if (row.block.kind === 'list') {
    related.push(
      ...row.block.items
        .map((item) => ({ title: item, date: null }))
        .filter(({ title }) => title.length >= 5),
    );
    return;
  }
  const title = bulleted && lookOf(row).listItem !== true ? null : titleOf(row);
  if (title !== null) related.push({ title, date: found?.date ?? null });
}
