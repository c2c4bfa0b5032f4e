import type { z } from 'astro/zod';
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ArticleSchema } from '../../src/schemas/article.ts';

/** What the front matter of an article may say; keys without a value are left out. */
export type ArticleFields = Partial<z.input<typeof ArticleSchema>>;

/** The order in which an article's front matter is read: what it is, where from, where to, what belongs to it. */
const ORDER = [
  'title',
  'subtitle',
  'published',
  'updated',
  'source',
  'byline',
  'editor',
  'column',
  'also',
  'campaign',
  'tags',
  'summary',
  'cover',
  'related',
  'figures',
  'waived',
  'corrections',
  'draft',
] as const satisfies readonly (keyof ArticleFields)[];

/** Control characters, which no reader sees and YAML cannot hold. */
const CONTROLS = /[\p{Cc}\ufeff\ufffe\uffff]+/gu;

/**
 * Writes the front matter of an article with its two fences, as an editor would: one line a field or an entry, quotes
 * only where YAML needs them. Texts come out on one line, so that none of them can close the fence or begin a key.
 */
export function writeFrontMatter(fields: ArticleFields): string {
  const entries = ORDER.flatMap((key) => {
    const value = cleaned(fields[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const document = new Document(Object.fromEntries(entries), {
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) lay(String(key), value as Node | null);
  }
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
  return `---\n${entries.length === 0 ? '' : tightLists(yaml)}---\n`;
}

/** Texts on one line and trimmed, as the reader takes them; undefined where nothing is left to say. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.toWellFormed().replace(/\s+/g, blank).replace(CONTROLS, '').trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value.map(cleaned).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, part]) => [key, cleaned(part)] as const);
  const kept = entries.filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** A line end becomes one blank; other blanks, such as the full-width one between two parts of a title, stay. */
function blank(blanks: string): string {
  return /[\n\r\u2028\u2029\u0085\t\v\f]/.test(blanks) ? ' ' : blanks;
}

/** Short lists of words stand on one line, and so does each entry of a list of records. */
function lay(key: string, value: Node | null): void {
  if (isMap(value)) value.flow = key === 'cover' || value.items.length === 1;
  if (!isSeq(value)) return;
  value.flow = value.items.every((item) => isScalar(item));
  for (const item of value.items) if (isMap(item)) item.flow = true;
}

/** `[a, b]` for lists, `{ a: b }` for records: the library pads both alike. */
function tightLists(yaml: string): string {
  return yaml.replace(/^(\w+): \[ (.*) \]$/gm, '$1: [$2]');
}
