import type { ElementContent, Nodes, Text } from 'hast';
import type { HastPluginDefinition, HastVisitorContext } from 'satteri';
import { hastText } from './hast-text.ts';
import { splitFigures } from './split-figures.ts';

/** Elements whose text stays as it is: links keep on one line by their own style, code is code. */
const UNTOUCHED = new Set(['a', 'code', 'pre', 'kbd']);
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u2018-\\u201d\\u2026\\u2014\\u3000-\\u303f\\uff00-\\uffef]';
const LINE_END_IN_CHINESE = new RegExp(`(?<=${WIDE})\\r?\\n(?=${WIDE})`, 'gu');
const ENDS_IN_CHINESE = new RegExp(`${WIDE}\\r?\\n$`, 'u');
const STARTS_IN_CHINESE = new RegExp(`^${WIDE}`, 'u');

function isUntouched(node: Readonly<Nodes>, visitor: HastVisitorContext): boolean {
  let above: Readonly<Nodes> | undefined = visitor.parent(node);
  while (above?.type === 'element') {
    if (UNTOUCHED.has(above.tagName)) return true;
    above = visitor.parent(above);
  }
  return false;
}

/** A line end between two Chinese characters is no space, though browsers would print one. */
function joinLines(node: Readonly<Text>, visitor: HastVisitorContext): string {
  const joined = node.value.replace(LINE_END_IN_CHINESE, '');
  if (!ENDS_IN_CHINESE.test(joined)) return joined;
  const above = visitor.parent(node);
  const next = above.children[(visitor.indexOf(node) ?? 0) + 1];
  const continues = next !== undefined && STARTS_IN_CHINESE.test(hastText(next));
  return continues ? joined.replace(/\r?\n$/, '') : joined;
}

/** Text between the marks: lines join without a space in Chinese, and figures keep their units beside them. */
export function prosePlugin(): HastPluginDefinition {
  return {
    name: 'prose',
    text(node, visitor) {
      if (!/[\d０-９\n]/.test(node.value) || node.value.trim() === '' || isUntouched(node, visitor)) return;
      const pieces = splitFigures(joinLines(node, visitor));
      visitor.replaceNode(
        node,
        pieces.map(({ text, figure }): ElementContent => {
          const piece: Text = { type: 'text', value: text };
          if (!figure) return piece;
          return { type: 'element', tagName: 'span', properties: { className: ['n'] }, children: [piece] };
        }),
      );
    },
  };
}
