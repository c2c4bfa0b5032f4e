import type { Measure } from '../../schemas/metric.ts';
import type { NamedPeriod, NamedPlace } from '../mention.ts';
import type { Base, BaseMemory } from './against.ts';
import { Carrier, inward, type Held } from './carrier.ts';
import { LEAD, type ReadTrend } from './trend.ts';

/** A period or a place as named, before it is known how far from the figure. */
export type Named<T> = Omit<T, 'reach'>;
export type PeriodName = Named<NamedPeriod>;
export type PlaceName = Named<NamedPlace>;

/** What is in force in a passage: what its sentences named, else what the text is about. */
export interface Outer {
  period: Held<PeriodName> | undefined;
  place: Held<PlaceName> | undefined;
}

/** What was read of the figure before, from which the next of a list takes over. */
export interface Before {
  measure: Measure;
  trend: ReadTrend | undefined;
  base: Base | undefined;
  unit: string;
}

/** What is said of changes is no base for amounts: 增速比同期有所提高. */
const OF_CHANGES = /增速|增幅|降幅|涨幅|跌幅|比重|占比/;
const EQUAL = /持平|相当|一致/;

const samePeriod = (a: PeriodName | undefined, b: PeriodName | undefined): boolean => a?.code === b?.code;
const samePlace = (a: PlaceName | undefined, b: PlaceName | undefined): boolean => a?.text === b?.text;

/** A sentence, or a bracket in it, on the way through its words. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly period: Carrier<PeriodName>;
  readonly place: Carrier<PlaceName>;
  readonly memory: BaseMemory;
  /** The base that the words since the last figure, or the clause's beginning, have named. */
  base: Base | undefined;
  /** The figure before in this clause. */
  before: Before | undefined;
  /** The figures of this clause so far, for 分别. */
  count = 0;
  /** Whether 分别 says that each figure of this clause has a subject of its own. */
  isDistributed = false;
  private kept = '';
  private leadFrom: number;

  constructor(parent: Scope | undefined, outer: Outer, from: number) {
    this.parent = parent;
    this.period = new Carrier(parent ? inward(parent.period.get()) : outer.period, samePeriod);
    this.place = new Carrier(parent ? inward(parent.place.get()) : outer.place, samePlace);
    this.memory = { ...parent?.memory };
    this.leadFrom = from;
  }

  /** The words of the clause since the figure before, without those in brackets. */
  lead(prose: string, to: number): string {
    return (this.kept + prose.slice(Math.max(this.leadFrom, to - LEAD), to)).slice(-LEAD);
  }

  /** A bracket opens: what stands before it is kept for what follows it. */
  pause(prose: string, at: number): void {
    this.kept = this.lead(prose, at);
  }

  resume(at: number): void {
    this.leadFrom = at;
  }

  startLead(at: number): void {
    this.kept = '';
    this.leadFrom = at;
    this.base = undefined;
  }

  /** A figure was read; a base that named its time is still one for the next: 比2022年的3亿元增长2%. */
  takeFigure(to: number): void {
    const base = this.period.isNext() ? this.base : undefined;
    this.startLead(to);
    this.base = base;
    this.count += 1;
    this.period.spend();
    this.place.spend();
  }

  /** Keeps a base of which no figure made use for those that follow: 与2015年相比，. Returns what the list before may use. */
  settleBase(prose: string, at: number): Base | undefined {
    const { base } = this;
    if (base === undefined) return undefined;
    const words = this.lead(prose, at);
    this.base = undefined;
    this.memory.points = base;
    if (OF_CHANGES.test(words)) return undefined;
    this.memory.amounts = base;
    return EQUAL.test(words) ? base : undefined;
  }

  startPart(): void {
    this.period.startPart();
    this.place.startPart();
  }

  endClause(at: number, isSegment: boolean): void {
    this.startLead(at);
    this.before = undefined;
    this.count = 0;
    this.isDistributed = false;
    if (isSegment) this.period.endSegment();
    else this.period.endClause();
    if (isSegment) this.place.endSegment();
    else this.place.endClause();
  }
}
