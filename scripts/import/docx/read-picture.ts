import type { PictureBlock } from '../raw-page.ts';
import type { LeftNotes } from './left-notes.ts';
import { pictureType } from './picture-type.ts';
import type { WordImage } from './word-model.ts';

/** Descriptions that a program wrote: a file's name, a checksum, a guess of Word's. */
const MACHINE_MADE =
  /描述已自动生成|AI 生成的内容|Description automatically generated|\.(?:jpe?g|png|gif|bmp|webp|tiff?|emf|wmf)$|^[\da-f]{16,}$|^(?:图片|图像|Picture|Image|IMG|DSC|微信图片)[\s_\d-]*$|[\\/]/i;

/** The picture with its bytes; undefined, and noted, where they are missing or no browser can show them. */
export async function readPicture(
  image: WordImage,
  names: ReadonlyMap<Uint8Array, string>,
  left: LeftNotes,
): Promise<PictureBlock | undefined> {
  const written = (image.altText ?? '').replace(/\s+/g, ' ').trim();
  const alt = MACHINE_MADE.test(written) ? '' : written;
  const bytes = await image.readAsArrayBuffer().catch(() => undefined);
  const name = bytes instanceof Uint8Array ? names.get(bytes) : undefined;
  const type = bytes instanceof Uint8Array ? pictureType(bytes) : undefined;
  if (!(bytes instanceof Uint8Array) || name === undefined || type === undefined) {
    left.add('picture-missing', alt === '' ? (name ?? '') : alt);
    return undefined;
  }
  return { kind: 'picture', src: name, alt, bytes, type };
}
