import type { ElementContent, Root } from 'hast';
import { mapElements } from './map-elements.ts';
import type { RenderContext } from './render-context.ts';

const PICTURES = new Set(['img']);

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
  return /^(?:[^/?#]*:|[\\/]{2})/.test(src.replace(/[\u0000-\u0020]/g, ''));
}

/** Gives each picture its address and size; all but the first load late. One that is not there leaves its alt text. */
export function placePictures(root: Root, find: RenderContext['image']): Root {
  let count = 0;
  return mapElements(root, PICTURES, ({ properties }) => {
    const written = typeof properties.src === 'string' ? decode(properties.src) : '';
    const alt = typeof properties.alt === 'string' ? properties.alt : '';
    const image = written === '' || leavesTheFolder(written) ? undefined : find(written);
    if (image === undefined) return alt === '' ? [] : { type: 'text', value: alt };
    count += 1;
    const { src, width, height } = image;
    const title = typeof properties.title === 'string' ? { title: properties.title } : {};
    const late = count > 1 ? { loading: 'lazy' } : {};
    return {
      type: 'element',
      tagName: 'img',
      properties: { src, width, height, alt, ...title, ...late, decoding: 'async' },
      children: [],
    } satisfies ElementContent;
  });
}
