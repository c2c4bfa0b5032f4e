import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

/** Ending of a compressed twin: `index.html.br`. */
export type Encoding = 'br' | 'gz' | 'zst';

/** A way to compress. */
export interface Codec {
  encoding: Encoding;
  /** How hard it tries with a file of so many bytes. */
  level: (bytes: number) => number;
  /** The same bytes always give the same result. */
  compress: (content: Buffer, level: number) => Promise<Buffer>;
}

const KIB = 1024;

/** The hardest that is worth it: the best for what pages weigh, less for what would take minutes. */
function hardest(bytes: number, levels: readonly [small: number, large: number, huge: number]): number {
  if (bytes <= 512 * KIB) return levels[0];
  return bytes <= 4096 * KIB ? levels[1] : levels[2];
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const zstd = promisify(zstdCompress);

/** Every codec; the one that is quick first, because what it cannot make smaller needs no other. */
export const CODECS: readonly Codec[] = [
  {
    encoding: 'gz',
    level: () => 9,
    compress: async (content, level) => {
      const packed = await zip(content, { level });
      // The head names the system on which it was made (RFC 1952, 2.3.1): nobody needs to know.
      packed[9] = 255;
      return packed;
    },
  },
  {
    encoding: 'zst',
    level: (bytes) => hardest(bytes, [19, 12, 9]),
    // Without the size it makes ready for a file without end: forty times the work, and a larger file.
    compress: (content, level) =>
      zstd(content, {
        pledgedSrcSize: content.length,
        params: { [constants.ZSTD_c_compressionLevel]: level },
      }),
  },
  {
    encoding: 'br',
    level: (bytes) => hardest(bytes, [11, 9, 6]),
    compress: (content, level) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: level,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
];

/** How a codec compresses a file of so many bytes, in a few signs: level and version of its library. */
export function recipeOf({ encoding, level }: Codec, bytes: number): string {
  return `${encoding}${level(bytes)}-${VERSIONS[encoding]}`;
}

const VERSIONS: Readonly<Record<Encoding, string>> = {
  br: String(process.versions.brotli),
  gz: process.versions.zlib,
  zst: String(process.versions.zstd),
};

/** Which twins a file may have, in one word. A newer library makes no other release of the same site: twins say the same. */
export const COMPRESSION = CODECS.map(({ encoding }) => encoding).join(' ');
