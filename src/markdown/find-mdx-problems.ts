import { MDX_COMPONENTS } from './mdx-components.ts';
import type { MdxProblem } from './mdx-problem.ts';

/** What is read of a node of MDX; `attributes` and `name` belong to components, `value` to code. */
export interface MdxNode {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: unknown;
  children?: unknown;
  position?: { start: { line: number; column: number } } | undefined;
}

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

const place = (node: MdxNode) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

const firstLine = (value: unknown): string =>
  typeof value === 'string' ? (value.split(/\r?\n/)[0] ?? '') : '';

/** Each `import` and `export` of a block of code, with its line. */
function statements(node: MdxNode): MdxProblem[] {
  const { line, column } = place(node);
  const lines = typeof node.value === 'string' ? node.value.split(/\r?\n/) : [];
  const found = lines.flatMap((text, index): MdxProblem[] => {
    const kind = /^\s*(import|export)\b/.exec(text)?.[1];
    return kind === 'import' || kind === 'export' ? [{ line: line + index, column, kind, text }] : [];
  });
  return found.length > 0 ? found : [{ line, column, kind: 'export', text: firstLine(node.value) }];
}

function attributeProblem(attribute: Attribute, node: MdxNode, allowed: readonly string[]): MdxProblem[] {
  const { name = '', value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute') {
    return [{ ...place(node), kind: 'attribute-expression', text: `{${firstLine(value)}}` }];
  }
  if (typeof value === 'object' && value !== null)
    return [{ ...place(node), kind: 'attribute-expression', text: name }];
  if (!allowed.includes(name) || typeof value !== 'string') {
    return [{ ...place(node), kind: 'unknown-attribute', text: name }];
  }
  return [];
}

function componentProblems(node: MdxNode): MdxProblem[] {
  const allowed = MDX_COMPONENTS.get(node.name ?? '');
  const component: MdxProblem[] =
    allowed === undefined ? [{ ...place(node), kind: 'unknown-component', text: node.name ?? '' }] : [];
  const attributes = Array.isArray(node.attributes) ? (node.attributes as Attribute[]) : [];
  const wrong = attributes.flatMap((attribute) => attributeProblem(attribute, node, allowed ?? []));
  // Of a tag that may not be used at all, only what could run is worth another line.
  return [
    ...component,
    ...wrong.filter(({ kind }) => allowed !== undefined || kind === 'attribute-expression'),
  ];
}

/** Everything in a tree of MDX that may not be there. Every kind of node that MDX adds to Markdown is judged. */
export function findMdxProblems(node: MdxNode): MdxProblem[] {
  const children = Array.isArray(node.children) ? (node.children as MdxNode[]) : [];
  const inside = children.flatMap((child) => findMdxProblems(child));
  if (!node.type.startsWith('mdx')) return inside;
  if (node.type === 'mdxjsEsm') return statements(node);
  if (node.type.startsWith('mdxJsx')) return [...componentProblems(node), ...inside];
  return [{ ...place(node), kind: 'expression', text: `{${firstLine(node.value)}}` }];
}
