import type { Row } from './table-lines.ts';

/** The things of rows: 城镇, where it stands under several, and what is too short to say it alone, with their whole. */
export function rowThings(rows: readonly Row[]): Map<Row, string> {
  const counts = new Map<string, number>();
  for (const { words } of rows) counts.set(words, (counts.get(words) ?? 0) + 1);
  let whole = '';
  let inPart = false;
  return new Map(
    rows.map((row) => {
      const isRepeated = (counts.get(row.words) ?? 0) > 1 && row.thing !== '';
      // 其中：城镇 | 乡村: the rows after the word belong to it while their names are as short.
      const isPart = row.isPart || isRepeated || (inPart && row.thing.length <= 3);
      inPart = isPart;
      if (!isPart && row.thing !== '') whole = row.thing;
      const isShort = isRepeated || row.thing.length <= 2;
      return [
        row,
        isPart && isShort && whole !== '' && row.thing !== '' ? `${whole}（${row.thing}）` : row.thing,
      ] as const;
    }),
  );
}
