/** A thing that a sentence named. */
export interface ThingNamed {
  subject: string;
  place: string;
  unit: string;
}

/** What the figures before said, for those that go on from them. */
export interface Thread {
  /** Number of the part of a sentence. */
  sentence: number;
  /** The verb that governs a row. */
  verb: string;
  /** The thing that was named, and the unit of the figure before. */
  base: string;
  unit: string;
  /** Who did it: 240名村党支部书记. */
  actor: string;
  /** The last amount, which a change is said of, and its unit. */
  last: string;
  lastUnit: string;
  /** What was last said of: the thing, or its growth. */
  aspect: string;
  /** 全市, as the sentence said. */
  place: string;
  /** 同比, as the sentence said of the change before. */
  against: string;
  /** The quantity of which parts follow: 财政支出, and its unit. */
  whole: string;
  wholeUnit: string;
  /** Whether 其中 was said. */
  isPart: boolean;
  /** What the passage said that it is about: 一是农村饮水工程。 */
  topic: string;
  /** Whether the sentence speaks of prices. */
  isPriced: boolean;
  /** The quantities that the sentence named, in their order. */
  levels: readonly ThingNamed[];
}

/** What was named for one figure. */
export interface Named {
  /** Names for a metric, the plainest first. */
  names: string[];
  /** The thing itself. */
  subject: string;
  /** Undefined: the verb before still holds. */
  verb?: string;
  /** The thing that what follows may be said of; undefined: the one before. */
  base?: string;
  actor?: string;
  /** Growth, decline or share of the thing, which what follows may be said of. */
  aspect?: string;
  against?: string;
  /** Whether it is a quantity, of which parts and growths may follow. */
  isLevel?: boolean;
}

const NOTHING = { verb: '', base: '', unit: '', actor: '', aspect: '', last: '', lastUnit: '' };

/** Before anything is named. */
export const startThread = (topic = ''): Thread => ({
  ...NOTHING,
  ...{
    sentence: -1,
    place: '',
    against: '',
    whole: '',
    wholeUnit: '',
    isPart: false,
    isPriced: false,
    topic,
    levels: [],
  },
});

/** A part of a sentence after a semicolon: its things are its own, place and whole go on. */
export const beginSentence = (thread: Thread, sentence: number): Thread => ({
  ...thread,
  ...NOTHING,
  sentence,
});

/** Keeps what was named for those that follow. */
export function remember(thread: Thread, named: Named, unit: string): void {
  const { verb, base = '', actor = '', aspect, against, isLevel = false, subject } = named;
  thread.verb = verb ?? thread.verb;
  thread.base = base || thread.base;
  thread.actor = actor || thread.actor;
  thread.aspect = aspect ?? (isLevel ? '' : thread.aspect);
  thread.against = against ?? thread.against;
  thread.unit = unit;
  if (base !== '' || isLevel) thread.last = isLevel ? subject : base;
  if (isLevel) thread.lastUnit = unit;
  else if (base !== '') thread.lastUnit = '';
  if (!isLevel || subject === '') return;
  thread.levels = [...thread.levels, { subject, place: thread.place, unit }];
  if (!thread.isPart) {
    thread.whole = subject;
    thread.wholeUnit = unit;
  }
}
