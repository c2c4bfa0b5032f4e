import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { normalizeWords } from './normalize-words.ts';

/** Lists and quotations inside one another; what lies deeper is brought up. */
const DEEPEST = 8;

const blocks = { breaks: true };
const lines = { breaks: false };

/**
 * A body as Markdown can say it and as a parser gives it back: without places, without what is empty, without raw HTML
 * (which becomes words), with as many cells in each row of a table. A body in this form stays as it is.
 */
export function normalizeBody(body: readonly RootContent[], depth = 0): RootContent[] {
  return loose(body).flatMap((node) => normalizeBlock(node, depth));
}

/** Words that stand loose among blocks are paragraphs. */
function loose(body: readonly RootContent[]): RootContent[] {
  const gathered: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const flush = (): void => {
    if (words.length > 0) gathered.push({ type: 'paragraph', children: words });
    words = [];
  };
  for (const node of body) {
    if (isWords(node)) {
      words.push(node);
      continue;
    }
    flush();
    gathered.push(node);
  }
  flush();
  return gathered;
}

const WORDS = new Set<string>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

function isWords(node: RootContent): node is PhrasingContent {
  return WORDS.has(node.type);
}

function normalizeBlock(node: RootContent, depth: number): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children);
    case 'html':
      return paragraph([{ type: 'text', value: node.value }]);
    case 'heading': {
      const children = normalizeWords(node.children, lines);
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'code': {
      const value = node.value.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\0', '');
      const lang = node.lang?.replace(/[^\w+#.-]/g, '') ?? '';
      return [{ type: 'code', lang: lang === '' ? null : lang, meta: null, value }];
    }
    case 'blockquote': {
      const children = normalizeBody(node.children, depth + 1) as BlockContent[];
      return children.length === 0 || depth >= DEEPEST ? children : [{ type: 'blockquote', children }];
    }
    case 'footnoteDefinition': {
      const { identifier } = node;
      const children = normalizeBody(node.children, depth + 1) as BlockContent[];
      return children.length === 0
        ? []
        : [{ type: 'footnoteDefinition', identifier, label: identifier, children }];
    }
    case 'list':
      return list(node, depth);
    case 'table':
      return table(node);
    default:
      return [];
  }
}

function paragraph(words: readonly PhrasingContent[]): RootContent[] {
  const children = normalizeWords(words, blocks);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function list(node: List, depth: number): RootContent[] {
  const items = node.children.flatMap((item) => listItem(item, depth));
  if (items.length === 0) return [];
  if (depth >= DEEPEST) return items.flatMap(({ children }) => children);
  const spread = items.some((item) => item.spread === true);
  const ordered = node.ordered === true;
  const start = Number.isInteger(node.start) ? Math.min(Math.max(node.start ?? 1, 0), 99_999_999) : 1;
  return [{ type: 'list', ordered, start: ordered ? start : null, spread, children: items }];
}

/** A heading in a list is a line of it: `- ## …` is nothing that an editor would write. */
function listItem(item: ListItem, depth: number): ListItem[] {
  const children = normalizeBody(item.children as RootContent[], depth + 1).map((child) =>
    child.type === 'heading' ? { type: 'paragraph' as const, children: child.children } : child,
  );
  if (children.length === 0) return [];
  const spread = children.filter((child) => child.type !== 'list').length > 1;
  const task = typeof item.checked === 'boolean' ? { checked: item.checked } : { checked: null };
  return [{ type: 'listItem', spread, ...task, children: children as (BlockContent | DefinitionContent)[] }];
}

function table(node: Table): RootContent[] {
  const width = Math.max(0, ...node.children.map((row) => row.children.length));
  if (width === 0) return [];
  const rows = node.children.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: width }, (_, column) => ({
      type: 'tableCell' as const,
      children: normalizeWords(row.children[column]?.children ?? [], lines),
    })),
  }));
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  return [{ type: 'table', align, children: rows }];
}
