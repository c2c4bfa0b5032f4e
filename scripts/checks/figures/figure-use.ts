import type { BoundReading } from '../../../src/model/bound-figure.ts';
import type { FoundFigure } from '../../../src/model/find-figures.ts';
import type { Mention, MentionTheme } from '../../../src/model/mention.ts';
import type { CellFigure } from '../../../src/model/table/read-table.ts';
import type { Place } from '../../../src/source/problem.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { DatedValue, KnownValues } from './known-values.ts';

/** A text in which figures are looked for, and what its links mean where they do not say. */
export interface TextContext {
  entry: Entry;
  campaign: string | undefined;
  /** The day of an article; undefined for a document, which shows the latest values. */
  day: string | undefined;
  /** Empty where it has none. */
  title: string;
  /** What it is about, as its title says. */
  theme: () => MentionTheme;
  values: KnownValues;
  /** Whether numbers in 汉字 are read too: where every figure is asked for. */
  words: boolean;
}

/** Makes a finding at a place that was found before. */
export type Tell = (say: Finding['say'], severity?: Finding['severity']) => Finding;

/** What the reader says of a figure, with the prose around it. */
export interface PlacedMention {
  mention: Mention;
  /** The prose in which the figure has its place. */
  prose: string;
  /** The headings over it: the title of the text, and the nearest one. */
  heading: string;
  /** Of a figure in a table: whether its head speaks of a fall (降幅), so that no sign is written. */
  cell?: { turned: boolean };
}

/** A figure that is bound to a metric: by a link in the text, or by `figures` in the front matter. */
export interface BoundUse {
  entry: Entry;
  tell: Tell;
  /** Where it stands. */
  place: () => Place;
  /** The address of the link as written; undefined for an entry of the front matter. */
  url: string | undefined;
  /** The words of the link, or the text of the entry in the front matter. */
  words: string;
  campaign: string;
  id: string;
  /** The day whose value is meant; undefined in a text without a date: the latest. */
  day: string | undefined;
  /** The day written in the link itself. */
  at: string | undefined;
  /** The period written in the link itself; then the day decides nothing. */
  period: string | undefined;
  /** Whether the words of the link are words alone. */
  plain: boolean;
  /** Nothing for a link without words, which prints the value itself. */
  reading: BoundReading | undefined;
  /** What its sentence says of it; of an entry of the front matter, wherever it stands. None where it could not be read. */
  mentions: () => readonly PlacedMention[];
  /** What the metric says; undefined where there is no such metric, or no value on that day. */
  known: DatedValue | undefined;
}

/** A figure of the text that no link binds. */
export interface FreeFigure {
  figure: FoundFigure;
  /** As written. */
  text: string;
  tell: Tell;
  /** Whether it stands where no link can: a title, the words of a picture. `figures` binds it there. */
  aside: boolean;
  /** What its sentence says of it; none where it could not be read. */
  mentions: () => readonly PlacedMention[];
  /** The prose in which `figure` has its place. */
  prose: string;
  /** Whether it stands in a cell of a table. */
  isCell: boolean;
  /** What its table says of it, where it is the one figure of a cell. */
  inTable?: CellFigure | undefined;
  /** Where it stands in the file; undefined in the front matter. */
  span: { start: number; end: number } | undefined;
}

/** What stands in one text: the figures that are bound and those that are not. */
export interface TextFigures {
  bound: readonly BoundUse[];
  free: readonly FreeFigure[];
}
