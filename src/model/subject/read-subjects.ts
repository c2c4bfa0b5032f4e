import { asThing } from './as-thing.ts';
import { figureContexts, type FigureContext, type PlacedFigure } from './figure-context.ts';
import { nameLevel } from './name-level.ts';
import { nameSaid } from './name-said.ts';
import { placeOf } from './place-of.ts';
import { saidOf, type Said } from './said-of.ts';
import { inSetting, nextSetting, NO_SETTING, type Setting } from './setting.ts';
import { isSoundName } from './sound-name.ts';
import { splitRow } from './split-row.ts';
import { tidy } from './tidy-label.ts';
import { beginSentence, remember, startThread, type Thread, type ThingNamed } from './thread.ts';

/** What a figure of some prose counts or measures, in the words of the text. */
export interface FigureSubject {
  /** The thing itself, without what is said of it: 地区生产总值 of 地区生产总值同比增长5.1%; empty where no word says it. */
  subject: string;
  /** 全市, 全区, as its sentence says; empty where it says nothing. */
  place: string;
  /** What is compared with, as names say it: 同比, 环比, 比年初, 较一季度; empty for what is no change. */
  against: string;
  /** Of a share: the whole in words; of progress on a plan, the plan. Empty for all else. */
  whole: string;
  /** Names for a metric, the plainest first; each later one says more, for when the first is taken. None where it has no subject. */
  names: readonly string[];
}

/** For a figure of which nothing is known. */
export const NO_SUBJECT: FigureSubject = { subject: '', place: '', against: '', whole: '', names: [] };

/** Reads what each of the figures of some prose counts. */
export function readSubjects(prose: string, figures: readonly PlacedFigure[]): FigureSubject[] {
  const contexts = figureContexts(prose, figures);
  const reader = new SubjectReader(prose, figures, contexts);
  return figures.map((_, index) => reader.read(index));
}

/** `一是农村饮水工程。`: what the sentences after it are about. */
const TOPIC = /[一二三四五六七八九十]是(?<topic>[^，。；、\d]{4,20})。/u;

/** A row of values under one verb: 同比分别增长3%、6%和4%. */
interface Row {
  said: Said;
  things: readonly ThingNamed[];
  /** Index of its first figure. */
  from: number;
}

/** Goes from figure to figure and keeps what was named on the way. */
class SubjectReader {
  private thread: Thread = startThread();
  private row: Row | undefined;
  private setting: Setting = NO_SETTING;
  /** Threads outside the brackets that are open. */
  private outer: Thread[] = [];

  private readonly prose: string;
  private readonly figures: readonly PlacedFigure[];
  private readonly contexts: readonly FigureContext[];

  constructor(prose: string, figures: readonly PlacedFigure[], contexts: readonly FigureContext[]) {
    this.prose = prose;
    this.figures = figures;
    this.contexts = contexts;
  }

  read(index: number): FigureSubject {
    const context = this.contexts[index];
    const figure = this.figures[index];
    if (!context || !figure) return NO_SUBJECT;
    this.enter(index, context);
    const { place, rest } = placeOf(context.left);
    if (place !== '') this.thread.place = place;
    const inRow = this.inRow(index);
    const said = inRow?.said ?? saidOf(rest, context.noun + context.predicate, figure.unit);
    const { unit } = figure;
    const isOwnBracket = /.[（(]$/u.test(context.left);
    if (said && !inRow) this.beginRow(index, said, rest);
    const thing = this.inRow(index)?.thing;
    const named = said
      ? nameSaid(said, { unit, thread: this.thread, thing })
      : nameLevel(
          { ...context, left: rest },
          {
            ...{ unit, thread: this.thread, contexts: this.contexts, index },
            isFirstOfTwo: this.contexts[index + 1]?.isJoined === true,
            isPart:
              (this.outer.length > 0 && !isOwnBracket) || context.left.includes('其中') || this.thread.isPart,
          },
        );
    if (context.left.includes('其中') && this.outer.length === 0) this.thread.isPart = true;
    remember(this.thread, named, unit);
    // What is said of a thing that has no name of its own has none either: 完成率同比增减.
    const isOf = !said || isSoundName(tidy([named.subject])[0] ?? '');
    const sound = isOf ? tidy(named.names).filter(isSoundName) : [];
    const names = sound.map((name) => inSetting(name, this.setting)).filter(isSoundName);
    return {
      subject: inSetting(named.subject, { ...this.setting, isAim: false }),
      place: thing?.place ?? this.thread.place,
      against: said?.kind === 'change' ? this.thread.against : '',
      whole: said?.kind === 'share' || said?.kind === 'plan' ? asThing(said.other, '') : '',
      names,
    };
  }

  /** Follows the brackets and sentences between the figure before and this one. */
  private enter(index: number, { sentence }: FigureContext): void {
    const last = this.figures[index - 1]?.to ?? 0;
    const gap = this.prose.slice(last, this.figures[index]?.from);
    this.setting = nextSetting(this.setting, gap);
    if (/[。！？\n]/u.test(gap) && !/^[^（(]*[）)]/u.test(gap)) this.outer = [];
    for (const sign of gap.matchAll(/[（()）]|[。！？\n]/gu)) {
      if (/[（(]/u.test(sign[0])) {
        this.outer.push(this.thread);
        this.thread = { ...this.thread };
      } else if (/[）)]/u.test(sign[0])) {
        this.thread = { ...(this.outer.pop() ?? this.thread), levels: this.thread.levels };
      } else if (this.outer.length === 0) this.thread = startThread(this.thread.topic);
    }
    const topic = gap.includes('\n') ? '' : this.thread.topic;
    this.thread.topic = TOPIC.exec(gap)?.groups?.topic ?? topic;
    if (/价格|物价|CPI|PPI/u.test(gap.slice(-80))) this.thread.isPriced = true;
    if (sentence !== this.thread.sentence) this.thread = beginSentence(this.thread, sentence);
  }

  private inRow(index: number): { said: Said; thing: ThingNamed | undefined } | undefined {
    const { row } = this;
    if (!row || index < row.from || index >= row.from + row.things.length) return undefined;
    return { said: row.said, thing: row.things[index - row.from] };
  }

  /** Begins a row where the words speak of several things and as many values follow. */
  private beginRow(index: number, said: Said, left: string): void {
    let count = 1;
    while (
      this.contexts[index + count]?.isListed === true &&
      /^(?:、|和|与|及|以及|，)?$/u.test(this.between(index + count))
    )
      count += 1;
    const isRow = left.includes('分别') || count > 1;
    if (!isRow || count < 2) return;
    const own = said.subject.replace(/分别$/u, '');
    const { place } = this.thread;
    const split = splitRow(own, count).map((subject) => ({ subject, place, unit: '' }));
    const { row, contexts } = this;
    // 比重分别提高1、2个百分点，同比增加0.3个和0.8个百分点: the second row is of the things of the first.
    const goesOn =
      row?.things.length === count &&
      row.from + count === index &&
      contexts[row.from]?.sentence === contexts[index]?.sentence;
    const before = goesOn ? row.things : this.thread.levels.slice(-count);
    const levels = own === '' ? before : split;
    if (levels.length === count) this.row = { said, things: levels, from: index };
  }

  private between(index: number): string {
    return this.prose.slice(this.figures[index - 1]?.to, this.figures[index]?.from).trim();
  }
}
