import type { Nodes } from 'mdast';
import { readProse } from '../../src/model/bound-figure.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Content } from '../checks/content/content.ts';
import { findDeepNesting, parseBody } from '../checks/content/parse-body.ts';
import { figuresOf } from '../checks/figures/figures-of.ts';
import { countedNoun } from './counted-noun.ts';
import { labelFigures, type LabelIdeas } from '../../src/model/subject/label-figures.ts';
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
  const ideasOf = rememberIdeas();
  const { figures = [], waived = [] } = content.articles.get(entry.file.id)?.data ?? {};
  const isSettled = (text: string, aside: boolean): boolean =>
    waived.some((each) => each.text === text) || (aside && figures.some((each) => each.text === text));
  const cells = namedCells(entry);
  const links = content.bodyOf(entry).links.filter(({ kind }) => kind === 'link');
  const all = figuresOf(entry, content)
    .free.filter(({ text, aside }) => !isSettled(text, aside))
    .map(({ figure, text, prose, span, aside, tell }): Sighting => {
      const { line, column } = tell((words) => words.emptyFile());
      // Only a link can hold the noun too: an entry of the front matter names the figure alone.
      const noun = aside || !span ? '' : countedNoun(prose, figure);
      const isWhole = noun !== '' && span && entry.lined.text.startsWith(noun, span.end);
      return {
        ...{ text, prose, aside, line, column },
        figure: isWhole ? { ...figure, unit: noun } : figure,
        span: isWhole ? { start: span.start, end: span.end + noun.length } : span,
        clause: clauseAt(prose, figure),
        heading: span ? (headings.findLast(({ start }) => start <= span.start)?.words ?? '') : '',
        ideas: inTable(cells, span) ?? ideasOf(prose, figure.from),
        inLink: span !== undefined && links.some(({ start, end }) => start <= span.start && span.end <= end),
      };
    });
  return [...all.filter(({ span }) => span), ...all.filter(({ span }) => !span)];
}

/** Names for a figure in a table, where its cell says nothing but the figure or its column has a head. */
function inTable(cells: readonly NamedCell[], span: Sighting['span']): LabelIdeas | undefined {
  const cell = span && cells.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!cell || cell.row + cell.column === '') return undefined;
  const { row, column } = cell;
  return [`${row}${column}`.slice(0, 20), `${column}（${row}）`.slice(0, 20)];
}

/** Names for the figures of a passage, made once for each passage. */
function rememberIdeas(): (prose: string, from: number) => LabelIdeas {
  const known = new Map<string, Map<number, LabelIdeas>>();
  return (prose, from) => {
    const ideas = known.get(prose) ?? nameAll(prose);
    known.set(prose, ideas);
    return ideas.get(from) ?? [];
  };
}

function nameAll(prose: string): Map<number, LabelIdeas> {
  const figures = readProse(prose);
  const ideas = labelFigures(prose, figures);
  return new Map(figures.map(({ from }, index) => [from, ideas[index] ?? []]));
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
