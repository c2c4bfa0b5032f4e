import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Where the questions go and the answers come from; by default the terminal, and questions never mix with results. */
export interface DeskStreams {
  input?: Readable & { isTTY?: boolean };
  output?: Writable;
}

/** Why no line came. */
export interface Ended {
  /** `cancelled`: the editor broke off; `ended`: nothing more can come. */
  reason: 'cancelled' | 'ended';
  /** Whether any line came before. */
  hadLines: boolean;
}

/** Lines one by one, also those that a pipe sends before they are asked for. */
export function createLines(
  input: NonNullable<DeskStreams['input']>,
  output: Writable,
): { next: (prompt: string) => Promise<string | Ended>; close: () => void } {
  const waiting: string[] = [];
  const state = { ended: undefined as Ended['reason'] | undefined, hadLines: false };
  let wake = (): void => undefined;
  let reader: Interface | undefined;
  const end = (reason: Ended['reason']): void => {
    state.ended ??= reason;
    wake();
  };
  const open = (): Interface => {
    const made = createInterface({ input, output, terminal: input.isTTY === true });
    made.on('line', (line) => {
      waiting.push(line);
      wake();
    });
    const breakOff = (): void => {
      // What is said next stands on a line of its own.
      if (state.ended === undefined && input.isTTY === true) output.write('\n');
      end(input.isTTY === true ? 'cancelled' : 'ended');
    };
    made.on('SIGINT', breakOff);
    made.on('close', breakOff);
    return made;
  };
  return {
    next: async (prompt) => {
      reader ??= open();
      // The answers of a pipe are not echoed: each question stands on a line of its own.
      if (input.isTTY !== true) output.write(`${prompt}\n`);
      else if (state.ended === undefined) showPrompt(reader, prompt);
      while (waiting.length === 0 && state.ended === undefined)
        await new Promise<void>((resolve) => (wake = resolve));
      const line = waiting.shift();
      if (line === undefined) return { reason: state.ended ?? 'ended', hadLines: state.hadLines };
      state.hadLines = true;
      return line;
    },
    close: () => {
      state.ended ??= 'ended';
      reader?.close();
    },
  };
}

function showPrompt(reader: Interface, prompt: string): void {
  reader.setPrompt(prompt);
  reader.prompt();
}
