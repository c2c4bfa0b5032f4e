import type { Choice } from '../desk/ask.ts';
import type { Item } from '../checks/content/content.ts';

/** Columns, campaigns and the like as choices. */
export function titled(items: ReadonlyMap<string, Item<{ title: string }>>): Choice[] {
  return [...items.values()].map(({ id, data }) => ({
    value: id,
    label: data.title ?? id,
  }));
}
