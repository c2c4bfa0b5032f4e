/** One thing that is measured of both commits. */
export interface Task {
  /** What `--only` says for it, or begins it with. */
  name: string;
  /** Its line in the table. */
  label: string;
  command: 'check' | 'build';
  /** Whether all that earlier runs have kept is thrown away first. */
  fromNothing?: boolean;
  /** Whether an article is edited first. */
  edits?: boolean;
}

/** All of it, in the order of a turn: each finds what the one before has left. */
export const TASKS: readonly Task[] = [
  { name: 'check-first', label: 'check, for the first time', command: 'check', fromNothing: true },
  { name: 'check-again', label: 'check, again', command: 'check' },
  { name: 'build-clean', label: 'clean build', command: 'build', fromNothing: true },
  { name: 'build-edited', label: 'one article edited', command: 'build', edits: true },
  { name: 'build-unchanged', label: 'nothing changed', command: 'build' },
];
