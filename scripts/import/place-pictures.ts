import type { Nodes, Parent, RootContent } from 'mdast';
import type { ImportedArticle } from './imported-article.ts';
import type { LeftOut, PictureBlock } from './raw-page.ts';

/** A picture that is written beside the article. */
export interface PlacedPicture {
  /** File name: `market-day-1.jpg`. */
  name: string;
  bytes: Uint8Array;
}

/** The body with its pictures under their new names. */
export interface PlacedBody {
  body: RootContent[];
  pictures: PlacedPicture[];
  /** Pictures that could not come along. */
  left: LeftOut[];
}

/** A picture on another site is never fetched: the office may not have the right to it. */
const ELSEWHERE = /^(?:https?:)?\/\//i;

/**
 * Names the pictures of an article after it (`<slug>-1.jpg`), each file once however often it is shown, and takes those
 * out of the body whose bytes did not come with the page.
 */
export function placePictures({ body, pictures }: ImportedArticle, slug: string): PlacedBody {
  const placed = new Map<string, PlacedPicture>();
  const left: LeftOut[] = [];
  for (const picture of pictures) {
    if (placed.has(picture.src)) continue;
    const named = nameOf(picture, slug, placed.size + 1);
    if (named) placed.set(picture.src, named);
    else left.push(leftOut(picture));
  }
  const names = new Map([...placed].map(([src, { name }]) => [src, `./${name}`]));
  const kept = body.flatMap((node) => rename(node, names) as RootContent[]);
  return { body: kept, pictures: [...placed.values()], left };
}

function nameOf({ bytes, type }: PictureBlock, slug: string, number: number): PlacedPicture | undefined {
  return bytes && type !== undefined ? { name: `${slug}-${number}.${type}`, bytes } : undefined;
}

function leftOut({ src, alt, caption }: PictureBlock): LeftOut {
  const address = src.length > 80 ? `${src.slice(0, 80)}…` : src;
  return {
    text: [caption ?? alt, address].filter((part) => part !== '').join(' '),
    why: ELSEWHERE.test(src) ? 'picture-foreign' : 'picture-missing',
  };
}

/** The node with its pictures renamed; nothing where all it held was a picture that is not there. */
function rename(node: Nodes, names: ReadonlyMap<string, string>): Nodes[] {
  if (node.type === 'image') {
    const url = names.get(node.url);
    return url === undefined ? [] : [{ ...node, url }];
  }
  if (!('children' in node)) return [node];
  const children = (node.children as Nodes[]).flatMap((child) => rename(child, names));
  const isBare = children.length === 0 && node.children.length > 0;
  return isBare && node.type !== 'tableCell' ? [] : [{ ...node, children } as Parent as Nodes];
}
