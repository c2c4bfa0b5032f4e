/**
 * UTF-16 without a byte order mark: the zero half of every tag and figure stands always first, or always second.
 * @returns `null` where zeros are rare or stand anywhere, as in a binary file.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 20_000);
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
  if (even + odd < sample.length / 20) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}
