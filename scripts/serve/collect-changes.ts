/** How long the content must be at rest before it is checked, and how long a burst may put that off; milliseconds. */
const REST = 30;
const PATIENCE = 300;

/** What is done with changes: given the paths, or nothing where all may have changed. */
type Work = (changed: readonly string[] | undefined) => Promise<void>;

/** Changes on their way to whoever works on them. */
export interface Changes {
  /** Notes a change; without a path, that anything may have changed. */
  add: (path?: string) => void;
  /** Says what to do with changes once they pause. */
  onRest: (work: Work) => void;
  stop: () => void;
}

/** Gathers changes until they pause, and hands them on, never twice at a time; what comes meanwhile comes afterwards. */
export function collectChanges(): Changes {
  let changed = new Set<string | undefined>();
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  let work: Work | undefined;
  let isBusy = false;
  let isLost = false;
  const rest = (): void => {
    if (isBusy || !work || changed.size === 0) return;
    const paths = [...changed].filter((path) => path !== undefined);
    const all = isLost || paths.length < changed.size;
    changed = new Set();
    isBusy = true;
    isLost = false;
    void work(all ? undefined : paths)
      .catch(() => {
        // Nobody knows what was lost: next time, all of it is looked at.
        isLost = true;
      })
      .finally(() => {
        isBusy = false;
        rest();
      });
  };
  return {
    add: (path) => {
      if (changed.size === 0) since = Date.now();
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(rest, Math.min(REST, Math.max(0, since + PATIENCE - Date.now())));
    },
    onRest: (next) => {
      work = next;
      rest();
    },
    stop: () => {
      clearTimeout(timer);
      work = undefined;
    },
  };
}
