/** Lines shown above and below a change. */
const AROUND = 1;

/** One line of a difference. */
interface DiffLine {
  mark: ' ' | '-' | '+';
  text: string;
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** What changes between two texts, line by line, as `git diff` shows it but without numbers. */
export function lineDiff(before: string, after: string): string {
  const lines = compare(linesOf(before), linesOf(after));
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ mark }) => mark !== ' ');
  const shown: string[] = [];
  lines.forEach(({ mark, text }, at) => {
    if (isNear(at)) shown.push(`${mark} ${text.replace(/\r$/, '')}`);
    else if (isNear(at - 1)) shown.push('  …');
  });
  return shown.join('\n');
}

/** The longest common run of lines is kept; texts that only grow have most lines in common. */
function compare(a: readonly string[], b: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const keep = (text: string): DiffLine => ({ mark: ' ', text });
  return [
    ...a.slice(0, start).map(keep),
    ...compareMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...(end === 0 ? [] : a.slice(-end).map(keep)),
  ];
}

function compareMiddle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ mark: ' ', text: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      lines.push({ mark: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}
