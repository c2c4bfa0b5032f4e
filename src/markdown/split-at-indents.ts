import type { ElementContent } from 'hast';

const LEADING = /^[ \t]*\u3000[\u3000\u00a0 \t]*/;
const AT_LINE_START = /\r?\n[ \t]*\u3000{2,}[\u3000\u00a0 \t]*/;

const isBreak = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'br';

/**
 * Parts a paragraph's content where a line begins with two full-width spaces, as in text pasted from a word processor,
 * and drops such indents: the style sheet indents paragraphs. Without any, the very same list comes back.
 */
export function splitAtIndents(children: ElementContent[]): ElementContent[][] {
  const indented = children.some((child) => child.type === 'text' && child.value.includes('\u3000'));
  if (!indented) return [children];
  const parts: ElementContent[][] = [[]];
  for (const child of children) {
    const current = parts.at(-1) ?? [];
    if (child.type !== 'text') {
      current.push(child);
      continue;
    }
    const [first = '', ...rest] = child.value.split(AT_LINE_START);
    const afterBreak = isBreak(current.at(-1)) && /^\r?\n?\u3000{2}/.test(first);
    const start =
      current.length === 0 || afterBreak ? first.replace(/^\r?\n/, '').replace(LEADING, '') : first;
    if (afterBreak) {
      current.pop();
      parts.push([]);
    }
    parts.at(-1)?.push({ type: 'text', value: start });
    for (const value of rest) parts.push([{ type: 'text', value }]);
  }
  return parts.filter((part) => part.length > 0);
}
