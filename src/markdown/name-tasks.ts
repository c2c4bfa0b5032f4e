import type { Root } from 'hast';
import { mapElements } from './map-elements.ts';
import type { MarkdownWords } from '../locales/zh-CN/markdown.ts';

const BOXES = new Set(['input']);

/** The box of a task list is a sign with a name: a form's box without a label says nothing to a screen reader. */
export function nameTasks(root: Root, words: MarkdownWords): Root {
  return mapElements(root, BOXES, ({ properties }) => {
    const done = properties.checked === true || properties.checked === '';
    const ariaLabel = done ? words.taskDone : words.taskOpen;
    return {
      type: 'element',
      tagName: 'span',
      properties: { className: ['task'], role: 'img', ariaLabel },
      children: [{ type: 'text', value: done ? '☑' : '☐' }],
    };
  });
}
