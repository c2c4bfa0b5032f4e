import type { DevReport } from './dev-report.ts';
import type { WatchedCheck } from './watch-check.ts';

/**
 * How long the engine may need after a check until its pages show the same state, in milliseconds: longer on a slow
 * machine. Only pages that could not be made ask, and each tries again then.
 */
const SETTLED = [700, 2000, 5000, 15_000, 45_000];

/** What the pages of a preview ask for. */
export interface DevState {
  report: () => DevReport;
  /** Another word after every check, and more than once while the engine may be catching up. */
  version: () => string;
  /** The engine's last failure, in its own words. */
  reason: () => string;
  noteReason: (reason: string) => void;
  /** Says that something else has changed, such as the server. */
  renew: () => void;
  stop: () => void;
}

/** Keeps the state of a preview up to date with its check. */
export function createDevState(check: WatchedCheck): DevState {
  let count = 0;
  let reason = '';
  let timers: NodeJS.Timeout[] = [];
  const renew = (): void => {
    count += 1;
  };
  const stopListening = check.onReport(() => {
    renew();
    for (const timer of timers) clearTimeout(timer);
    timers = SETTLED.map((delay) => setTimeout(renew, delay));
  });
  return {
    report: check.latest,
    version: () => `${String(process.pid)}-${String(count)}`,
    reason: () => reason,
    noteReason: (text) => {
      reason = text;
    },
    renew,
    stop: () => {
      stopListening();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
