import { REGION_LEVELS } from '../../schemas/region.ts';
import type { FoundFigure } from '../find-figures.ts';
import type { Mention, MentionContext, NamedPeriod, NamedPlace, Reach } from '../mention.ts';
import type { Event } from './events.ts';
import type { Held } from './carrier.ts';
import type { Mark } from './marks.ts';
import { namePeriod } from './name-period.ts';
import type { PeriodWord } from './period-words.ts';
import type { PlaceWord } from './place-words.ts';
import { readFigure } from './read-figure.ts';
import { PLACE_ROLES, roleOf } from './roles.ts';
import { Scope, type Outer, type PlaceName } from './scope.ts';
import { UNKNOWN_YEAR } from './calendar.ts';

const JOINS = /^(?:[、和及与]|以及)$/;
const PART = /[ ]?(?:其中|内含|含)/y;

/** How deep brackets are followed into each other. */
const DEEPEST = 4;

/** What a run says of the figure that is number `index` of `members` in its clause: of several, each its own. */
function pick<T>(
  held: Held<T> | undefined,
  index: number,
  members: number,
): { value: T; reach: Reach } | null {
  if (!held) return null;
  const { values } = held.run;
  const value = values.length === 1 ? values[0] : values.length === members ? values[index] : undefined;
  return value === undefined ? null : { value, reach: held.reach };
}

/** Whether words of a period tell its year. */
const SAYS_YEAR = /\d{4}|[今本去上前]年/;

/** Reads a prose in one pass, from its events. */
export class Reader {
  readonly mentions: Mention[] = [];
  private readonly prose: string;
  private readonly context: MentionContext;
  private readonly theme: Outer;
  private outer: Outer;
  private scope: Scope;
  private depth = 0;
  private inTitle = false;
  /** Years that hold the periods named without one: of the sentence, the passage and the text. */
  private years: { sentence?: string | undefined; passage?: string | undefined; text?: string | undefined };
  private lastPeriod = { to: -1, isBase: false };
  private lastPlace = { to: -1, isNone: false };
  /** Changes of the sentence whose base is not known yet. */
  private baseless: Mention[] = [];

  constructor(prose: string, context: MentionContext) {
    this.prose = prose;
    this.context = context;
    const { period, place } = context.theme ?? {};
    this.theme = {
      period: period && { run: { values: [period] }, reach: 'text' },
      place: place && { run: { values: [place] }, reach: 'text' },
    };
    this.outer = this.theme;
    const year = period?.code.slice(0, 4);
    // A year that was only inferred (一季度 in April) says nothing of 上半年, which is not over then.
    const isSaid = SAYS_YEAR.test(context.theme?.period?.text ?? '');
    this.years = { text: year === UNKNOWN_YEAR || !isSaid ? undefined : year };
    this.scope = new Scope(undefined, this.outer, 0);
    this.startPart(0);
  }

  read(event: Event): void {
    if (event.kind === 'mark') this.mark(event.mark);
    else if (event.kind === 'figure') this.figure(event.figure, event.members);
    else if (this.inTitle) return;
    else if (event.kind === 'period') this.period(event.word);
    else if (event.kind === 'place') this.place(event.word);
    else this.scope.base = event.word.base;
  }

  private mark({ kind, at, length }: Mark): void {
    const end = at + length;
    if (kind === 'title') this.inTitle = true;
    else if (kind === 'title-end') this.inTitle = false;
    else if (kind === 'open') this.open(at, end);
    else if (kind === 'close') this.close(at, end);
    else if (kind === 'clause' || kind === 'segment') this.endClause(at, end, kind === 'segment');
    else this.endSentence(at, end, kind === 'passage');
  }

  private open(at: number, end: number): void {
    this.depth += 1;
    if (this.depth > DEEPEST) return;
    this.scope.pause(this.prose, at);
    this.scope = new Scope(this.scope, this.outer, end);
    this.startPart(end);
  }

  private close(at: number, end: number): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth >= DEEPEST || !this.scope.parent) return;
    this.scope.settleBase(this.prose, at);
    this.scope = this.scope.parent;
    this.scope.resume(end);
  }

  private endClause(at: number, end: number, isSegment: boolean): void {
    if (this.scope.settleBase(this.prose, at) === 'last-year') this.fillBases('last-year');
    this.scope.endClause(end, isSegment);
    this.startPart(end);
  }

  private endSentence(at: number, end: number, isPassage: boolean): void {
    while (this.scope.parent) this.scope = this.scope.parent;
    if (this.scope.settleBase(this.prose, at) === 'last-year') this.fillBases('last-year');
    const { period, place } = this.scope;
    this.outer = isPassage ? this.theme : { period: period.legacy(), place: this.placeLeft(place.legacy()) };
    this.depth = 0;
    this.baseless = [];
    this.years.sentence = undefined;
    if (isPassage) this.years.passage = undefined;
    if (isPassage) this.inTitle = false;
    this.scope = new Scope(undefined, this.outer, end);
    this.startPart(end);
  }

  /** A wider place than the text's own is told for comparison, and holds for its sentence alone: 全市 in a text of 全县. */
  private placeLeft(left: Held<PlaceName> | undefined): Held<PlaceName> | undefined {
    const own = this.context.theme?.place?.level;
    const level = left?.run.values[0]?.level;
    const isWider =
      own !== undefined && level !== undefined && REGION_LEVELS.indexOf(level) < REGION_LEVELS.indexOf(own);
    return isWider ? this.theme.place : left;
  }

  private startPart(at: number): void {
    PART.lastIndex = at;
    if (PART.test(this.prose)) this.scope.startPart();
  }

  /** What is put beside the same period at the end of a list compares the whole list with it. */
  private fillBases(base: string): void {
    for (const mention of this.baseless) mention.against = base;
    this.baseless = [];
  }

  /** Whether nothing but a 、 or an 和 parts a word from the one before it. */
  private joins(from: number, to: number): boolean {
    return to > from && to - from <= 2 && JOINS.test(this.prose.slice(from, to));
  }

  private period(word: PeriodWord): void {
    const joined = this.joins(this.lastPeriod.to, word.from);
    const { period } = this.scope;
    const { sentence, passage, text } = this.years;
    const current = period.get()?.run.values.at(-1)?.code;
    const context = { day: this.context.day, year: sentence ?? passage ?? text, current };
    const read = namePeriod(this.prose, word, context, joined && this.lastPeriod.isBase);
    this.lastPeriod = { to: word.to, isBase: read.role === 'base' };
    const name = read.code === undefined ? undefined : { code: read.code, text: word.text };
    if (read.role === 'main') {
      period.add(name, joined, /^(?:目前|当前|现在|如今|现今|今天)$/.test(word.text));
      if (this.depth === 0) this.keepYear(read.code);
    } else if (read.role === 'clause') period.addLocal(name);
    else if (read.role === 'next') period.addNext(name);
    else if (read.role === 'base') {
      this.scope.base = read.base;
      if (read.ownsNext) period.addNext(name);
    }
  }

  private keepYear(code: string | undefined): void {
    const year = code?.slice(0, 4);
    if (year === undefined || year === UNKNOWN_YEAR) return;
    this.years.sentence = year;
    if (code === year) this.years.passage = year;
  }

  private place(word: PlaceWord): void {
    const joined = this.joins(this.lastPlace.to, word.from);
    const touches = this.lastPlace.to === word.from;
    const follows = (joined || touches) && this.lastPlace.isNone;
    const role = follows ? 'none' : roleOf(this.prose, word.from, word.to, PLACE_ROLES);
    this.lastPlace = { to: word.to, isNone: role === 'none' };
    const name = { text: word.text, level: word.level };
    if (role === 'main') this.scope.place.add(name, joined);
    // Two places in one clause, of subject and object, compete.
    if (role === 'clause') this.scope.place.addLocal(this.scope.place.isNamedInClause() ? undefined : name);
  }

  private figure(figure: FoundFigure, members: number): void {
    const { scope, prose } = this;
    const lead = scope.lead(prose, figure.from);
    const said = readFigure(scope, figure, {
      lead,
      text: prose.slice(figure.from, figure.to),
      after: prose.slice(figure.to, figure.to + 24),
    });
    if (members > 1 && /分别|依次/.test(lead)) scope.isDistributed = true;
    const [periods, places] = scope.isDistributed
      ? [scope.period.getAll(), scope.place.getAll()]
      : [scope.period.get(), scope.place.get()];
    const period = pick(periods, scope.count, members);
    const place = pick(places, scope.count, members);
    const mention: Mention = {
      ...figure,
      ...said.mention,
      period: period && ({ ...period.value, reach: period.reach } satisfies NamedPeriod),
      place: place && ({ ...place.value, reach: place.reach } satisfies NamedPlace),
    };
    this.mentions.push(mention);
    if (said.awaitsBase) this.baseless.push(mention);
    scope.takeFigure(figure.to);
  }
}
