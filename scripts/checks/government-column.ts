import type { Column } from '../../src/schemas/column.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import type { Check } from './check.ts';
import type { Item } from './content/content.ts';
import { findingAt } from './place-finding.ts';

const warning = { severity: 'warning' } as const;

/** On a government site a column says what it is, in each of its four tags (国办发〔2017〕47号, annex: 栏目标签). */
export const governmentColumn: Check = {
  name: 'government-column',
  description: {
    'zh-CN': '政府网站的栏目写全名称、说明、关键词和类型。',
    en: 'On a government site a column has a name, a description, keywords and a type.',
  },
  run: ({ site, columns }) =>
    site?.data.government === undefined ? [] : [...columns.values()].flatMap(lackingOf),
};

/** Tags that would say nothing, or what nobody chose. What is empty is refused by the schema, on every site. */
function lackingOf({ entry, data }: Item<Column>): Finding[] {
  const { title = '', description, keywords = [] } = data;
  const written = (entry.data ?? {}) as Record<string, unknown>;
  const at = (path: KeyPath, say: Finding['say']): Finding[] => [findingAt(entry, path, say, warning)];
  return [
    ...('type' in written ? [] : at(['title'], (words) => words.columnTypeLeftOut({ title }))),
    ...(description === title
      ? at(['description'], (words) => words.columnDescriptionIsTitle({ title }))
      : []),
    ...(keywords.length === 1 && keywords[0] === title
      ? at(['keywords'], (words) => words.columnKeywordsAreTitle({ title }))
      : []),
  ];
}
