import type { Nodes } from 'mdast';
import { readProse } from '../../src/model/bound-figure.ts';
import type { FoundFigure } from '../../src/model/find-figures.ts';
import { narrow } from '../../src/model/figure-text.ts';
import type { Mention, MentionContext } from '../../src/model/mention.ts';
import { readMentions } from '../../src/model/mentions/read-mentions.ts';
import { readTheme } from '../../src/model/mentions/theme.ts';
import { showMoment } from '../../src/model/moment.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Content } from '../checks/content/content.ts';
import { findDeepNesting, parseBody } from '../checks/content/parse-body.ts';
import { figuresOf } from '../checks/figures/figures-of.ts';
import { levelOf } from '../checks/figures/texts-with-figures.ts';
import { countedNoun } from './counted-noun.ts';
import { NO_SUBJECT, readSubjects, type FigureSubject } from '../../src/model/subject/read-subjects.ts';
import { isSoundName } from '../../src/model/subject/sound-name.ts';
import { withBase, withPlace } from './with-base.ts';
import { UNSAID } from './unsaid.ts';
import { clauseAt, type Sighting } from './sighting.ts';
import { namedCells, type NamedCell } from './table-names.ts';

/** A heading of a body and where it stands in the file. */
interface PlacedHeading {
  start: number;
  words: string;
}

/**
 * The figures of an article that nothing binds or waives yet, read by the check's own reader, so that what is proposed is what
 * the check will ask for. Those of the text come first: titles and summaries repeat them.
 */
export function sightingsInArticle(entry: Entry, content: Content): Sighting[] {
  const headings = headingsOf(entry);
  const read = rememberPassages(contextOf(entry, content), levelOf(entry, content) === 'complete');
  const { figures = [], waived = [] } = content.articles.get(entry.file.id)?.data ?? {};
  const isSettled = (text: string, aside: boolean): boolean =>
    waived.some((each) => each.text === text) || (aside && figures.some((each) => each.text === text));
  const cells = namedCells(entry);
  const links = content.bodyOf(entry).links.filter(({ kind }) => kind === 'link');
  const all = figuresOf(entry, content)
    .free.filter(({ text, aside }) => !isSettled(text, aside))
    .map(({ figure, text, prose, span, aside, tell, inTable: cell }): Sighting => {
      const { line, column } = tell((words) => words.emptyFile());
      // Only a link can hold the noun too: an entry of the front matter names the figure alone.
      const inCell = cell?.mention();
      const { mention, subject } = inCell
        ? { mention: inCell, subject: inCell.subject }
        : read(prose, figure);
      const noun = aside || !span ? '' : countedNoun(prose, figure);
      const isWhole = noun !== '' && span && entry.lined.text.startsWith(noun, span.end);
      return {
        ...{ text, prose, aside, line, column },
        figure: isWhole ? { ...mention, unit: noun } : mention,
        span: isWhole ? { start: span.start, end: span.end + noun.length } : span,
        clause: cell ? `${cell.where.row}｜${cell.where.column}｜${text}` : clauseAt(prose, figure),
        heading: span ? (headings.findLast(({ start }) => start <= span.start)?.words ?? '') : '',
        subject: cell ? subject : (inTable(cells, span) ?? subject),
        inLink: span !== undefined && links.some(({ start, end }) => start <= span.start && span.end <= end),
      };
    });
  return [...all.filter(({ span }) => span), ...all.filter(({ span }) => !span)];
}

/** The day of an article, and what its title says that it is about. */
function contextOf(entry: Entry, content: Content): MentionContext {
  const { title = '', published } = content.articles.get(entry.file.id)?.data ?? {};
  const day = published === undefined ? undefined : showMoment(published, content.timeZone).day;
  return { day, theme: readTheme(title, day) };
}

/** Names for a figure in a table, where its cell says nothing but the figure or its column has a head. */
function inTable(cells: readonly NamedCell[], span: Sighting['span']): FigureSubject | undefined {
  const cell = span && cells.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!cell || cell.row + cell.column === '') return undefined;
  const { row, column } = cell;
  const names = [`${row}${column}`, `${column}（${row}）`].filter(isSoundName);
  return { ...NO_SUBJECT, subject: `${row}${column}`, names };
}

/** What the reader says of a figure. */
interface ReadFigure {
  mention: Mention;
  subject: FigureSubject;
}

/**
 * What is read of the figures of a passage, once for each passage.
 * @param words Whether numbers in 汉字 are figures too.
 */
function rememberPassages(
  context: MentionContext,
  words: boolean,
): (prose: string, figure: FoundFigure) => ReadFigure {
  const known = new Map<string, Map<number, ReadFigure>>();
  return (prose, figure) => {
    const passage = known.get(prose) ?? readPassage(prose, context, words);
    known.set(prose, passage);
    return passage.get(figure.from) ?? { mention: { ...figure, ...UNSAID }, subject: NO_SUBJECT };
  };
}

function readPassage(prose: string, context: MentionContext, words: boolean): Map<number, ReadFigure> {
  const figures = readProse(prose, { words });
  const subjects = readSubjects(prose, figures);
  return new Map(
    readMentions(narrow(prose), figures, context).map((mention, index) => [
      mention.from,
      {
        mention: withPlace(mention, subjects[index] ?? NO_SUBJECT),
        subject: withBase(subjects[index] ?? NO_SUBJECT, mention),
      },
    ]),
  );
}

function headingsOf(entry: Entry): PlacedHeading[] {
  if (findDeepNesting(entry.body) !== -1) return [];
  const bodyStart = entry.lined.starts[entry.bodyLine - 1] ?? 0;
  const found: PlacedHeading[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading')
      found.push({ start: bodyStart + (node.position?.start.offset ?? 0), words: wordsOf(node) });
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(parseBody(entry));
  return found;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
