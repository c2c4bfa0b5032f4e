import type { PhrasingContent } from 'mdast';

/** Emphasis of any kind: marks around words, which cannot begin or end with a blank. */
const MARKED = new Set(['strong', 'emphasis', 'delete']);
type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

/** Control characters, but for the blanks among them; a parser would print a box for some of them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Text on one line: Markdown would read a line end as its own. */
export function oneLine(value: string): string {
  return value
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}

/**
 * Words as Markdown can say them: texts that touch are one, emphasis neither begins nor ends with a blank nor holds
 * itself, nothing is empty, HTML is words, and no blank stands at the beginning or end of a line.
 * @param options.breaks Whether a line may break (in a paragraph it may, in a heading or a cell a blank takes its place).
 */
export function normalizeWords(
  nodes: readonly PhrasingContent[],
  options: { breaks: boolean },
): PhrasingContent[] {
  const simple = nodes.flatMap((node) => simplify(node, [], options.breaks));
  return trimLines(merge(simple));
}

/** One node in simple form; `around` names the kinds of node that it stands in. */
function simplify(node: PhrasingContent, around: readonly string[], breaks: boolean): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [text(oneLine(node.value))];
    case 'break':
      return [breaks && !around.includes('link') ? { type: 'break' } : text(' ')];
    case 'inlineCode': {
      const value = oneLine(node.value);
      return value.trim() === '' ? [text(value)] : [{ type: 'inlineCode', value: value.trim() }];
    }
    case 'image': {
      const title = oneLine(node.title ?? '').trim();
      const image = { type: 'image', url: node.url, alt: oneLine(node.alt ?? '').trim() } as const;
      return [title === '' ? image : { ...image, title }];
    }
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier, label: node.identifier }];
    case 'imageReference':
      return [text(oneLine(node.alt ?? ''))];
    default:
      if ('children' in node) return simplifyParent(node, around, breaks);
      return 'value' in node ? [text(oneLine(node.value))] : [];
  }
}

function simplifyParent(
  node: Extract<PhrasingContent, { children: unknown[] }>,
  around: readonly string[],
  breaks: boolean,
): PhrasingContent[] {
  const inside = [...around, node.type];
  const children = merge(node.children.flatMap((child) => simplify(child, inside, breaks)));
  const isLink = node.type === 'link' && node.url !== '' && !around.includes('link');
  if (around.includes(node.type) || (!isLink && !MARKED.has(node.type))) return children;
  const [before, core, after] = splitEdges(children);
  if (core.length === 0) return [...before, ...after];
  if (!isLink) return [...before, { ...(node as Marked), children: core }, ...after].map(withoutPlace);
  const title = oneLine(node.title ?? '').trim();
  const link = { type: 'link' as const, url: oneLine(node.url).trim(), ...(title === '' ? {} : { title }) };
  return [...before, { ...link, children: core }, ...after];
}

function withoutPlace(node: PhrasingContent): PhrasingContent {
  return MARKED.has(node.type)
    ? ({ type: node.type, children: (node as Marked).children } as PhrasingContent)
    : node;
}

/** Texts and emphasis of one kind that touch become one. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text') {
      if (node.value === '') continue;
      if (last?.type === 'text') merged[merged.length - 1] = text(last.value + node.value);
      else merged.push(node);
    } else if (last?.type === node.type && MARKED.has(node.type)) {
      const children = merge([...(last as Marked).children, ...(node as Marked).children]);
      merged[merged.length - 1] = { type: node.type, children } as PhrasingContent;
    } else {
      merged.push(node);
    }
  }
  return merged;
}

/** Blanks and line breaks at both ends, and what stands between them. */
function splitEdges(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
  const core = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (let node = core[0]; node; node = core[0]) {
    const rest = node.type === 'text' ? node.value.trimStart() : undefined;
    if (node.type === 'break' || rest === '') before.push(node);
    else if (node.type === 'text' && rest !== undefined && rest !== node.value) {
      before.push(text(node.value.slice(0, -rest.length)));
      core[0] = text(rest);
      break;
    } else break;
    core.shift();
  }
  for (let node = core.at(-1); node; node = core.at(-1)) {
    const rest = node.type === 'text' ? node.value.trimEnd() : undefined;
    if (node.type === 'break' || rest === '') after.unshift(node);
    else if (node.type === 'text' && rest !== undefined && rest !== node.value) {
      after.unshift(text(node.value.slice(rest.length)));
      core[core.length - 1] = text(rest);
      break;
    } else break;
    core.pop();
  }
  return [before, core, after];
}

/** No blanks at the ends of the whole nor beside a break, and no break at an end or beside another. */
function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const kept = lines.map((line) => splitEdges(line)[1]).filter((line) => line.length > 0);
  return kept.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
