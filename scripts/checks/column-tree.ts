import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingAt } from './place-finding.ts';

/** Columns form a tree: nobody is above himself. */
export const columnTree: Check = {
  name: 'column-tree',
  description: { 'zh-CN': '栏目的上下级不绕成一圈。', en: 'No column stands above itself.' },
  run: ({ columns }) => {
    const told = new Set<string>();
    return [...columns.values()].flatMap(({ id, entry }) => {
      const circle = findCircle(id, columns);
      if (!circle || told.has(id)) return [];
      circle.forEach((member) => told.add(member));
      return [findingAt(entry, ['parent'], (words) => words.columnCircle({ columns: [...circle, id] }))];
    });
  },
};

/** The columns from `start` upwards back to `start`; undefined where the way ends or turns in a circle without it. */
function findCircle(start: string, columns: Content['columns']): string[] | undefined {
  const way = [start];
  for (let id = columns.get(start)?.data.parent; id !== undefined; id = columns.get(id)?.data.parent) {
    if (id === start) return way;
    if (way.includes(id)) return undefined;
    way.push(id);
  }
  return undefined;
}
