import hongKong from 'opencc-js/dict/HKVariants';
import toTraditional from 'opencc-js/dict/STCharacters';
import phrasesToTraditional from 'opencc-js/dict/STPhrases';
import taiwan from 'opencc-js/dict/TWVariants';
import toSimplified from 'opencc-js/dict/TSCharacters';
import { isPlain } from './simplify.ts';

/** All dictionaries that turn one character into another: whatever is written for the same word must become the same. */
const DICTIONARIES = [toSimplified, toTraditional, taiwan, hongKong, phrasesToTraditional];

/** Sets that grow together. */
class Families {
  private readonly above = new Map<string, string>();

  /** The character that stands for the family of another. */
  headOf(character: string): string {
    let head = character;
    for (let next = this.above.get(head); next !== undefined; next = this.above.get(head)) head = next;
    return head;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.headOf(a), this.headOf(b)];
    if (one === other) return;
    // A plain character stands for its family, of several the first.
    const isFirst = isPlain(one) === isPlain(other) ? one < other : isPlain(one);
    this.above.set(isFirst ? other : one, isFirst ? one : other);
  }

  /** Every character that another one stands for. */
  members(): string[] {
    return [...this.above.keys()].sort();
  }
}

function readFamilies(): Families {
  const families = new Families();
  for (const entry of DICTIONARIES.flatMap((text) => text.split('|'))) {
    const [from = '', ...forms] = entry.split(' ').map((word) => Array.from(word));
    for (const form of forms) {
      if (form.length !== from.length) continue;
      form.forEach((character, index) => {
        if (character !== from[index]) families.join(character, from[index] ?? '');
      });
    }
  }
  return families;
}

let families: Families | undefined;

/** Pairs of characters, the second standing for the first: of plain characters, or of all others. */
export function listPairs(which: 'plain' | 'traditional'): string {
  const known = (families ??= readFamilies());
  return known
    .members()
    .filter((character) => isPlain(character) === (which === 'plain'))
    .map((character) => character + known.headOf(character))
    .join('');
}
