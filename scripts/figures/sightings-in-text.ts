import { toFigureText } from '../../src/model/figure-text.ts';
import { findFigures } from '../../src/model/find-figures.ts';
import type { Mention } from '../../src/model/mention.ts';
import { readMentions } from '../../src/model/mentions/read-mentions.ts';
import { readTheme } from '../../src/model/mentions/theme.ts';
import { readFigures } from '../../src/model/figure.ts';
import { countedNoun } from './counted-noun.ts';
import { NO_SUBJECT, readSubjects } from '../../src/model/subject/read-subjects.ts';
import { UNSAID } from './unsaid.ts';
import { withBase, withPlace } from './with-base.ts';
import { clauseAt, type Sighting } from './sighting.ts';

/** A line that is a heading: one of Markdown, or a short one that ends without a stop. */
const MARKED = /^ {0,3}#{1,6}\s+(?<words>.+?)\s*#*$/u;
const BARE = /^[^，,。；;！!？?：:]{2,40}$/u;

/** The figures of any text or Markdown file, in its order, one for each that `readFigures` reads. */
export function sightingsInText(text: string, day?: string): Sighting[] {
  const { prose } = toFigureText(text);
  const found = findFigures(prose);
  const subjects = readSubjects(prose, found);
  const mentions = readMentions(prose, found, { day, theme: readTheme(titleOf(prose), day) });
  const read = readFigures(text);
  const headings = headingsOf(text);
  return read.map(({ text: written, offset, end, line, column }, index): Sighting => {
    const figure = withPlace(mentions[index] ?? EMPTY, subjects[index] ?? NO_SUBJECT);
    const noun = countedNoun(prose, figure);
    return {
      text: written,
      figure: noun === '' ? figure : { ...figure, unit: noun },
      prose,
      clause: clauseAt(prose, figure),
      heading: headings.findLast(({ line: at }) => at < line)?.words ?? '',
      subject: withBase(subjects[index] ?? NO_SUBJECT, figure),
      ...{ line, column, span: { start: offset, end }, aside: false, inLink: false },
    };
  });
}

const EMPTY: Mention = {
  ...UNSAID,
  ...{ from: 0, to: 0, value: 0, valueMax: null, signed: 0, signedMax: null, sign: '' },
  ...{ unit: '', bound: 'exact', written: '', inWords: false },
};

/** The first line that says something; in a text without a head, it says what the text is about. */
const titleOf = (prose: string): string => prose.split('\n').find((line) => line.trim().length > 1) ?? '';

function headingsOf(text: string): { line: number; words: string }[] {
  return text.split(/\r\n|\r|\n/u).flatMap((each, index) => {
    const words = MARKED.exec(each)?.groups?.words ?? (BARE.test(each.trim()) ? each.trim() : undefined);
    return words === undefined ? [] : [{ line: index + 1, words }];
  });
}
