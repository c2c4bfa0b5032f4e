import type { Column } from '../schemas/column.ts';

/** A column with its id. */
export interface ColumnRecord {
  id: string;
  column: Column;
}

/** The tree of columns, ready for look-ups. */
export interface ColumnTree {
  get: (id: string) => ColumnRecord | undefined;
  /** Columns right under `id`, or at the top where `id` is undefined; by `order`, then by id. */
  children: (id?: string) => ColumnRecord[];
  /** From the topmost column down to `id` itself. */
  path: (id: string) => ColumnRecord[];
  /** The column's own id and those of all columns below it. */
  family: (id: string) => string[];
  /** In the order of the tree: each before those below it. */
  all: ColumnRecord[];
}

/** Places of columns: by `order`, then by id. */
function byPlace(a: ColumnRecord, b: ColumnRecord): number {
  return a.column.order - b.column.order || (a.id < b.id ? -1 : 1);
}

/** From the top down to `id`; a cycle, which `check` refuses, ends the climb. */
function climb(columns: ReadonlyMap<string, ColumnRecord>, id: string): ColumnRecord[] {
  const path: ColumnRecord[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    const record: ColumnRecord | undefined = columns.get(next);
    if (!record) break;
    seen.add(next);
    path.unshift(record);
    next = record.column.parent;
  }
  return path;
}

/** All columns in the order of the tree: each before those below it. Columns in a cycle, which `check` refuses, are not in it. */
function walk(children: ColumnTree['children'], parent?: string): ColumnRecord[] {
  return children(parent).flatMap((record) => [record, ...walk(children, record.id)]);
}

/** Builds the tree from the columns in any order. */
export function buildColumnTree(records: readonly ColumnRecord[]): ColumnTree {
  const columns = new Map(records.map((record) => [record.id, record]));
  const below = Map.groupBy(records, ({ column }) => column.parent);
  const children = (id?: string): ColumnRecord[] => (below.get(id) ?? []).toSorted(byPlace);
  const paths = new Map(records.map(({ id }) => [id, climb(columns, id)]));
  return {
    get: (id) => columns.get(id),
    children,
    path: (id) => paths.get(id) ?? [],
    family: (id) =>
      records.filter((each) => paths.get(each.id)?.some((step) => step.id === id)).map((each) => each.id),
    all: walk(children),
  };
}
