import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { MOVING_PICTURE_LIMIT, PICTURE_LIMIT } from './picture-limits.ts';

/** What is to be made of a picture. */
interface Options {
  src: string;
  format: string;
  width?: number | undefined;
  height?: number | undefined;
  quality?: string | number | null | undefined;
}

/** Qualities tried one after the other until a picture is light enough, after the one that is usual for its format. */
const QUALITIES = [65, 50, 35, 20];

/** Whether a file holds several pictures, which a browser shows one after the other. */
async function isMoving(bytes: Uint8Array): Promise<boolean> {
  const { pages = 1 } = await sharp(bytes, { failOn: 'none' }).metadata();
  return pages > 1;
}

/** The first picture of a moving one. */
async function stillOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await sharp(bytes, { page: 0 }).png().toBuffer());
}

/** Whether a picture made with these options may move. */
const canMove = ({ format }: Options): boolean => format === 'webp';

/** Options to try one after the other until a picture is light enough: worse and worse, and at last smaller too. */
function* lighter(options: Options): Generator<Options> {
  yield options;
  for (const quality of QUALITIES) yield { ...options, quality };
  for (const share of [0.7, 0.5]) yield { ...shrink(options, share), quality: 35 };
}

/** A picture's frame on the page keeps its size: the attributes say it, not the file. */
function shrink(options: Options, share: number): Options {
  const side = (px: number | undefined): number | undefined => px && Math.max(1, Math.round(px * share));
  return { ...options, width: side(options.width), height: side(options.height) };
}

/**
 * Astro's own image service, with what a press office needs beyond it: no picture is heavier than
 * {@link PICTURE_LIMIT} (it is made worse before readers on phones wait), a moving picture gives a still where the
 * format does not move, and a file that cannot be read stops the build; Astro would publish it as it is, under the name
 * of another format.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  transform: async (bytes, wanted, config, logger) => {
    const options = wanted as Options;
    if (options.format === 'svg') return sharpService.transform(bytes, options, config, logger);
    const moving = await isMoving(bytes);
    const input = moving && !canMove(options) ? await stillOf(bytes) : bytes;
    const limit = moving && canMove(options) ? MOVING_PICTURE_LIMIT : PICTURE_LIMIT;
    let made: Awaited<ReturnType<LocalImageService['transform']>> | undefined;
    for (const attempt of lighter(options)) {
      made = await sharpService.transform(input, attempt, config, logger);
      if (made.data.length <= limit) break;
    }
    // The library names the container in which AVIF comes.
    if (made?.format !== (options.format === 'avif' ? 'heif' : options.format))
      throw new Error(`The picture ${options.src} cannot be made ready for the web.`);
    return { ...made, format: options.format };
  },
};

// The engine loads this file by its path and asks for the default export.
export default pictureService;
