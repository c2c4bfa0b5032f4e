/** Gives mended text the byte-order mark and the line ends that the file had; undefined where the file is another now. */
export function keepForm(bytes: Uint8Array, before: string, after: string): Uint8Array | undefined {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  const body = raw.slice(mark.length);
  if (body.replaceAll(/\r\n?/g, '\n') !== before) return undefined;
  const ends = body.match(/\r\n?|\n/g) ?? [];
  const lines = after.split('\n');
  // A mend never adds or removes a line.
  if (lines.length !== ends.length + 1) return undefined;
  return new TextEncoder().encode(mark + lines.map((line, index) => line + (ends[index] ?? '')).join(''));
}
