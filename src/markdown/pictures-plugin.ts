import type { HastPluginDefinition } from 'satteri';
import type { RenderContext } from './render-context.ts';

/** The address as the editor wrote it; Markdown has percent-encoded it on the way. */
function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/** Whether an address names a scheme or another host: never a picture beside the article. */
function leavesTheFolder(src: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers drop control characters before they read a scheme
  return /^(?:[^/?#]*:|\/\/|\\)/.test(src.replace(/[\u0000-\u0020]/g, ''));
}

/** Gives each picture its address and size; all but the first load late. One that is not there leaves its alt text. */
export function picturesPlugin(context: RenderContext): HastPluginDefinition {
  let count = 0;
  return {
    name: 'pictures',
    element: {
      filter: ['img'],
      visit(node, visitor) {
        const { src, alt, title } = node.properties;
        const written = typeof src === 'string' ? decode(src) : '';
        const image = written === '' || leavesTheFolder(written) ? undefined : context.image(written);
        const words = typeof alt === 'string' ? alt : '';
        if (image === undefined) {
          visitor.replaceNode(node, words === '' ? [] : [{ type: 'text', value: words }]);
          return;
        }
        count += 1;
        const caption = typeof title === 'string' ? { title } : {};
        const late = count > 1 ? { loading: 'lazy' } : {};
        visitor.replaceNode(node, {
          ...{ type: 'element', tagName: 'img', children: [] },
          properties: { ...image, alt: words, ...caption, ...late, decoding: 'async' },
        });
      },
    },
  };
}
