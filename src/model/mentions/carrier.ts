import type { Reach } from '../mention.ts';

/** Words that are named together (2021年、2022年); one that says a time or a place that has no code is undefined. */
export interface Run<T> {
  values: (T | undefined)[];
}

/** What is in force at a figure, and how far away it was named. */
export interface Held<T> {
  run: Run<T>;
  reach: Reach;
}

const NOTHING: Run<never> = { values: [undefined] };

/**
 * Follows the periods, or the places, that a sentence names: in a clause the last one counts, then the last one of the
 * clauses before up to a semicolon; past it the first of the sentence, unless others came between, for then two
 * readings compete and none counts.
 */
export class Carrier<T> {
  private head: Run<T> | undefined;
  private late: Run<T> | undefined;
  private segment: Run<T> | undefined;
  private clause: Run<T> | undefined;
  private local: Run<T> | undefined;
  private next: T | undefined;
  /** All that the segment named so far. */
  private seen: (T | undefined)[] = [];
  private isPart = false;
  private headPasses = false;
  /** Whether the head was named behind 其中, in the segment that is read. */
  private headIsPart = false;

  /** What was in force where the bracket, or the sentence, began. */
  private readonly outer: Held<T> | undefined;
  private readonly same: (a: T | undefined, b: T | undefined) => boolean;

  constructor(outer: Held<T> | undefined, same: (a: T | undefined, b: T | undefined) => boolean) {
    this.outer = outer;
    this.same = same;
  }

  /**
   * Takes in a word.
   * @param joined Whether it goes on with the words before it.
   * @param passing Whether the next sentence is no longer under it: 目前.
   */
  add(value: T | undefined, joined: boolean, passing = false): void {
    if (joined && this.clause) this.clause.values.push(value);
    else this.segment = this.clause = { values: [value] };
    if (!this.head) {
      this.head = this.clause;
      this.headIsPart = this.isPart;
      this.headPasses = passing;
    }
    this.seen.push(value);
    this.local = undefined;
  }

  /** Takes in a word that speaks for its clause alone, or for the next figure alone. */
  addLocal(value: T | undefined): void {
    this.local = { values: [value] };
  }

  addNext(value: T | undefined): void {
    this.next = value;
  }

  /** 其中: what is named behind it does not outlive the segment. */
  startPart(): void {
    this.isPart = true;
  }

  endClause(): void {
    this.clause = this.local = this.next = undefined;
  }

  endSegment(): void {
    this.endClause();
    if (!this.isPart) this.late = this.segment ?? this.late;
    if (this.headIsPart) this.head = undefined;
    this.headIsPart = false;
    this.segment = undefined;
    this.seen = [];
    this.isPart = false;
  }

  /** What 分别 speaks of: all that the clauses before it named, each in its turn. */
  getAll(): Held<T> | undefined {
    const held = this.get();
    const isFar = held?.reach === 'sentence' && this.seen.length > 1;
    return isFar ? { run: { values: this.seen }, reach: 'sentence' } : held;
  }

  /** What is in force now. */
  get(): Held<T> | undefined {
    if (this.next !== undefined) return { run: { values: [this.next] }, reach: 'clause' };
    const near = this.local ?? this.clause;
    if (near) return { run: near, reach: 'clause' };
    if (this.segment) return { run: this.segment, reach: 'sentence' };
    if (!this.head) return this.outer;
    const competes = this.late && !this.same(this.late.values.at(-1), this.head.values.at(-1));
    return { run: competes ? NOTHING : this.head, reach: 'sentence' };
  }

  isNamedInClause(): boolean {
    return this.clause !== undefined;
  }

  isNext(): boolean {
    return this.next !== undefined;
  }

  /** Forgets a word that was meant for one figure. */
  spend(): void {
    this.next = undefined;
  }

  /** What the sentence leaves to the next one. */
  legacy(): Held<T> | undefined {
    return this.head && !this.headPasses && !this.headIsPart
      ? { run: this.head, reach: 'passage' }
      : this.outer;
  }
}

/** What stands outside a bracket, as seen from within. */
export function inward<T>(held: Held<T> | undefined): Held<T> | undefined {
  return held?.reach === 'clause' ? { ...held, reach: 'sentence' } : held;
}
