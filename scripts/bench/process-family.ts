import { readFileSync } from 'node:fs';

/** Ticks of the kernel's clock in a second: 100 on every Linux that Node runs on. */
const TICKS = 100;
const PAGE_MIB = 4096 / 2 ** 20;

/** What a process and all under it have used. */
export interface Usage {
  /** Of all processors together, in seconds, with children that have ended. */
  cpu: number;
  /** Memory of all of them, in MiB (RSS). */
  memory: number;
  /** Memory of the largest of them, in MiB (RSS). */
  largest: number;
}

/** What a process and all under it have used up to now; undefined where it has ended, and on systems without `/proc`. */
export function usageOf(pid: number): Usage | undefined {
  const all = familyOf(pid).flatMap((each) => statOf(each) ?? []);
  if (all.length === 0) return undefined;
  return {
    cpu: all.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS,
    memory: all.reduce((sum, { pages }) => sum + pages, 0) * PAGE_MIB,
    largest: Math.max(...all.map(({ pages }) => pages)) * PAGE_MIB,
  };
}

/** A process and all under it; the process alone on systems without `/proc`. */
export function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim().split(' ').filter(Boolean) ?? [];
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}

/** Ticks of a process and of its children that have ended, and the pages that it holds. */
function statOf(pid: number): { ticks: number; pages: number } | undefined {
  const line = read(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  // The name of the program stands in brackets and may hold blanks; the numbers after it are counted from the third.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
  return { ticks, pages: Number(fields[21] ?? 0) };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
