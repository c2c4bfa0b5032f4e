import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingAt } from './place-finding.ts';
import { isShown } from './visible-from.ts';

/** No column of the navigation is empty. One whose articles are all held back is left out until they come. */
export const noEmptyColumn: Check = {
  name: 'no-empty-column',
  description: { 'zh-CN': '导航里的栏目都有稿件。', en: 'Every column of the navigation has articles.' },
  run: (content) => {
    const { site, columns } = content;
    const all = columnsWith(content, () => true);
    const shown = columnsWith(content, (id) => {
      const article = content.articles.get(id);
      return article !== undefined && isShown(article, content);
    });
    return (site?.data.navigation ?? []).flatMap((item, index): Finding[] => {
      if (!site || !('column' in item) || !columns.has(item.column) || shown.has(item.column)) return [];
      const path = ['navigation', index, 'column'];
      return all.has(item.column)
        ? [
            findingAt(site.entry, path, (words) => words.columnHeldBack({ id: item.column }), {
              severity: 'warning',
            }),
          ]
        : [findingAt(site.entry, path, (words) => words.emptyColumn({ id: item.column }))];
    });
  },
};

/** The columns that have an article of those wanted, in themselves or below. */
function columnsWith({ articles, columns }: Content, wanted: (id: string) => boolean): Set<string> {
  const found = new Set<string>();
  const add = (id: string | undefined): void => {
    // A column already found has its parents found, which also ends a circle.
    for (let next = id; next !== undefined && !found.has(next); next = columns.get(next)?.data.parent)
      found.add(next);
  };
  for (const { id, data } of articles.values()) {
    if (wanted(id)) [data.column, ...(data.also ?? [])].forEach(add);
  }
  return found;
}
