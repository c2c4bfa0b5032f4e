import { alignText } from '../figures/align-text.ts';
import { GAP, maskAddresses, type Passage, type PassageKind, type PassageRun } from './passage.ts';

/** Puts one passage together out of the texts of its nodes. */
export class PassageWriter {
  #text = '';
  readonly #runs: PassageRun[] = [];

  /** Adds words; `source` is how they are written in the file, from `start` on. */
  text(value: string, source: string, start: number): void {
    const at = this.#text.length;
    this.#text += value;
    if (source === value || source.startsWith(value)) {
      this.#runs.push({ at, offset: start });
      return;
    }
    let expected = -1;
    for (const [index, offset] of alignText(value, source, start).entries()) {
      if (offset !== expected) this.#runs.push({ at: at + index, offset });
      expected = offset + 1;
    }
  }

  /** Adds something that is no prose. */
  gap(offset: number): void {
    this.#runs.push({ at: this.#text.length, offset });
    this.#text += GAP;
  }

  /** Adds a line end that the page shows. */
  lineEnd(offset: number): void {
    this.#runs.push({ at: this.#text.length, offset });
    this.#text += '\n';
  }

  finish(kind: PassageKind): Passage {
    return { kind, text: maskAddresses(this.#text), runs: this.#runs, next: '' };
  }
}
