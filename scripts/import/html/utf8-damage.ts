/**
 * How far bytes are from UTF-8: the share of broken sequences among all that are not ASCII; 0 for a sound file. GBK read
 * as UTF-8 breaks at almost every sign, a damaged UTF-8 page at a few.
 */
export function utf8Damage(bytes: Uint8Array): number {
  let [good, bad, at] = [0, 0, 0];
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(byte);
    const whole = length > 1 && isContinued(bytes, at, length);
    if (whole) good += 1;
    // A file that was cut in the middle of its last sign is not damaged.
    else if (at + length <= bytes.length || length === 1) bad += 1;
    at += whole ? length : 1;
  }
  return bad === 0 ? 0 : bad / (good + bad);
}

/** How many bytes a sequence has that begins so (Unicode, table 3-7); 1 for what cannot begin one. */
function sequenceLength(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
}

function isContinued(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
}
