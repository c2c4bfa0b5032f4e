/*
 * These functions run inside the page: Playwright sends their source there, so each of them is complete in itself.
 */

/** The smallest text of every drawing on the page, in CSS pixels as it is shown, as `text: size`. */
export function smallestTexts(): { text: string; size: number }[] {
  return [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((svg) => {
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const matrix = text.getScreenCTM();
      // What a turned text loses across it gains along: the root of the determinant is its scale.
      const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 0;
      return { text: text.textContent, size: parseFloat(getComputedStyle(text).fontSize) * scale };
    });
    return texts.sort((a, b) => a.size - b.size).slice(0, 1);
  });
}

/** What the table of a chart says each value is, in the words that the live chart speaks, in no order. */
export function tableSentences(canvases: number): string[] {
  const table = document.querySelector('.chart-table table');
  if (!table) return [];
  const [, ...names] = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => ({
    header: row.querySelector('th')?.textContent.trim() ?? '',
    cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
  }));
  const single = names.includes('来源');
  return rows.flatMap(({ header, cells }) => {
    if (!single) {
      return cells.map((cell, index) => [header, ...(canvases > 1 ? [] : [names[index]]), cell].join(' '));
    }
    const [value = ''] = cells;
    const cell = (name: string): string[] => (names.includes(name) ? [cells[names.indexOf(name)] ?? ''] : []);
    const goal = cell('目标').map((text) => `目标${text}`);
    return [[header, value, ...cell('占比'), ...cell('完成率'), ...goal].join(' ')];
  });
}

/** How many cells of the tables of charts can be seen. */
export function visibleCells(): number {
  return [...document.querySelectorAll('.chart-table td')].filter((cell) => cell.checkVisibility()).length;
}
