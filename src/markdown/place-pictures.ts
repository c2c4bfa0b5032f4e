import type { Element, ElementContent, Properties, Root } from 'hast';
import { mapElements } from './map-elements.ts';
import { isIcon, isLong } from './picture-sizes.ts';
import type { PictureFile, RenderContext } from './render-context.ts';

const PICTURES = new Set(['img']);

/** Where a picture's AVIF forms are kept while the tree is shaped; no text can bring it, only `src`, `alt` and `title` pass. */
const AVIF = 'dataAvif';

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

/** What a browser is told of a picture's forms. */
function formsOf({ src, srcset, avif, sizes, width, height }: PictureFile): Properties {
  return {
    src,
    ...(srcset === undefined ? {} : { srcSet: srcset }),
    ...(sizes === undefined ? {} : { sizes }),
    ...(avif === undefined ? {} : { [AVIF]: avif }),
    width,
    height,
    ...(isLong({ width, height }) ? { className: ['long'] } : {}),
  };
}

/** Whether a text begins with a picture: then it is likely the largest thing that a reader first sees. */
function opensWithPicture({ children }: Root): boolean {
  const first = children.find((child) => child.type === 'element');
  return first !== undefined && holdsPicture(first);
}

function holdsPicture({ tagName, children }: Element): boolean {
  return tagName === 'img' || children.some((child) => child.type === 'element' && holdsPicture(child));
}

/** Gives each picture its address and size; all but the first load late. One that is not there leaves its alt text. */
export function placePictures(root: Root, find: RenderContext['image']): Root {
  let count = 0;
  const opens = opensWithPicture(root);
  return mapElements(root, PICTURES, ({ properties }) => {
    const written = typeof properties.src === 'string' ? decode(properties.src) : '';
    const alt = typeof properties.alt === 'string' ? properties.alt : '';
    const image = written === '' || leavesTheFolder(written) ? undefined : find(written);
    if (image === undefined) return alt === '' ? [] : { type: 'text', value: alt };
    count += 1;
    const title = typeof properties.title === 'string' ? { title: properties.title } : {};
    const first = opens && !isIcon(image.width) ? { fetchPriority: 'high' } : {};
    const late = count > 1 ? { loading: 'lazy' } : first;
    return {
      type: 'element',
      tagName: 'img',
      properties: { ...formsOf(image), alt, ...title, ...late, decoding: 'async' },
      children: [],
    } satisfies ElementContent;
  });
}

/** Puts a frame around each picture that has AVIF forms, in which a browser finds the one that it can show. */
export function offerFormats(root: Root): Root {
  return mapElements(root, PICTURES, (picture) => {
    const { [AVIF]: srcSet, ...properties } = picture.properties;
    if (typeof srcSet !== 'string') return picture;
    const { sizes, ...plain } = properties;
    // Without a choice of its own, a size says nothing.
    const image = { ...picture, properties: plain.srcSet === undefined ? plain : properties };
    const source: Element = {
      type: 'element',
      tagName: 'source',
      properties: { type: 'image/avif', srcSet, ...(typeof sizes === 'string' ? { sizes } : {}) },
      children: [],
    };
    return {
      type: 'element',
      tagName: 'picture',
      properties: {},
      children: [source, image],
    };
  });
}
