/** First bytes of the kinds of pictures that browsers show. */
const HEADS: [string, RegExp][] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
];

/** The kind of a picture by its bytes, never by its name; undefined for what no browser shows (EMF, WMF, TIFF …). */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return HEADS.find(([, pattern]) => pattern.test(head))?.[0];
}
