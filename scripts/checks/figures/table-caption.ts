/** A line above a table that says more than this is prose, unless it names the unit. */
const LONGEST = 60;

/** Keeps the lines that may stand above a table: its title, `单位：亿元`. */
export class TableCaption {
  #lines: string[] = [];

  /** Takes note of a piece of prose of the kind `type`, as Markdown calls it. */
  see(type: string, text: string): void {
    const isTitle = type === 'paragraph' && (text.length <= LONGEST || /单位[：:]/.test(text));
    this.#lines = isTitle ? [...this.#lines, text].slice(-2) : [];
  }

  /** The lines right above a table that begins here. */
  take(): string {
    const lines = this.#lines;
    this.#lines = [];
    return lines.join('\n');
  }
}
