import { brotliCompressSync, constants } from 'node:zlib';

function brotli(bytes: Uint8Array, quality: number): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** Bytes as they travel at best: brotli, as releases lay it beside each file. */
export function compressedSize(bytes: Uint8Array): number {
  return brotli(bytes, constants.BROTLI_MAX_QUALITY);
}

/**
 * What a file weighs compressed where that is more than `limit`; else nothing. Best compression takes a hundred times as
 * long as the quickest, which is enough to tell of almost every page that it is light.
 */
export function sizeAbove(bytes: Uint8Array, limit: number): number | undefined {
  for (const quality of [0, 5, constants.BROTLI_MAX_QUALITY]) {
    const size = bytes.length <= limit ? bytes.length : brotli(bytes, quality);
    if (size <= limit) return undefined;
    if (quality === constants.BROTLI_MAX_QUALITY) return size;
  }
  return undefined;
}
