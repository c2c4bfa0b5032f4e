import { toFigureText } from '../../src/model/figure-text.ts';
import { findFigures, type FoundFigure } from '../../src/model/find-figures.ts';
import { readFigures } from '../../src/model/figure.ts';
import { countedNoun } from './counted-noun.ts';
import { labelFigures } from '../../src/model/subject/label-figures.ts';
import { clauseAt, type Sighting } from './sighting.ts';

/** A line that is a heading: one of Markdown, or a short one that ends without a stop. */
const MARKED = /^ {0,3}#{1,6}\s+(?<words>.+?)\s*#*$/u;
const BARE = /^[^，,。；;！!？?：:]{2,40}$/u;

/** The figures of any text or Markdown file, in its order, one for each that `readFigures` reads. */
export function sightingsInText(text: string): Sighting[] {
  const { prose } = toFigureText(text);
  const found = findFigures(prose);
  const ideas = labelFigures(prose, found);
  const read = readFigures(text);
  const headings = headingsOf(text);
  return read.map(({ text: written, offset, end, line, column }, index): Sighting => {
    const figure = found[index] ?? EMPTY;
    const noun = countedNoun(prose, figure);
    return {
      text: written,
      figure: noun === '' ? figure : { ...figure, unit: noun },
      prose,
      clause: clauseAt(prose, figure),
      heading: headings.findLast(({ line: at }) => at < line)?.words ?? '',
      ideas: ideas[index] ?? [],
      ...{ line, column, span: { start: offset, end }, aside: false, inLink: false },
    };
  });
}

const EMPTY: FoundFigure = {
  ...{ from: 0, to: 0, value: 0, valueMax: null, signed: 0, signedMax: null, sign: '' },
  ...{ unit: '', bound: 'exact', written: '', inWords: false },
};

function headingsOf(text: string): { line: number; words: string }[] {
  return text.split(/\r\n|\r|\n/u).flatMap((each, index) => {
    const words = MARKED.exec(each)?.groups?.words ?? (BARE.test(each.trim()) ? each.trim() : undefined);
    return words === undefined ? [] : [{ line: index + 1, words }];
  });
}
