import { CONTENT_TYPES } from '../serve/content-type.ts';

/** Kinds of files that every server knows, though not every server says that their text is UTF-8. */
const USUAL: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.zst': 'application/zstd',
  '.gz': 'application/gzip',
};

/** What a file of an unknown kind is: bytes, to be kept and not shown. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Content-Type by extension, the dot included, sorted: the whole list of what a server must know. */
export const ALL_TYPES: readonly (readonly [extension: string, type: string])[] = Object.entries({
  ...USUAL,
  ...CONTENT_TYPES,
}).sort(([a], [b]) => (a < b ? -1 : 1));
