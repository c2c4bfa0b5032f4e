import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findUnknown, referenceAt, referencesIn, type Reference } from './references.ts';

/** Every column that is named exists. */
export const knownColumn: Check = {
  name: 'known-column',
  description: { 'zh-CN': '提到的栏目都存在。', en: 'Every column that is named exists.' },
  run: (content) =>
    findUnknown(columnReferences(content), content.columns, (words, choice) => words.unknownColumn(choice)),
};

function columnReferences({ articles, columns, site }: Content): Reference[] {
  const fromArticles = [...articles.values()].flatMap(({ entry, data }) => [
    ...referenceAt(entry, ['column'], data.column),
    ...referencesIn(entry, ['also'], data.also),
  ]);
  const fromColumns = [...columns.values()].flatMap(({ entry, data }) =>
    referenceAt(entry, ['parent'], data.parent),
  );
  const fromSite = (site?.data.navigation ?? []).flatMap((item, index) =>
    site && 'column' in item ? referenceAt(site.entry, ['navigation', index, 'column'], item.column) : [],
  );
  return [...fromArticles, ...fromColumns, ...fromSite];
}
