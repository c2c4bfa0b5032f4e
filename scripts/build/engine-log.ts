/** A line that the engine logs. */
export interface EngineLine {
  level: string;
  label: string | null;
  message: string;
}

/** Told every error and warning that the engine logs. */
type Listener = (line: EngineLine) => void;

let listener: Listener = () => undefined;

/** Hands what the engine logs from now on to `listen`, and to nobody else. */
export function listenToEngine(listen: Listener): void {
  listener = listen;
}

/**
 * The engine's log, which goes to no terminal: its lines are English, and stacks for whoever wrote the templates.
 * With DEBUG=1 it is not used. The engine loads this file by its path and asks for the default export.
 */
export default function engineLog(): { write: (line: EngineLine) => void } {
  return {
    write: (line) => {
      listener(line);
    },
  };
}
