/** How far into a file a declaration is looked for; scripts above it push it down on real pages. */
const HEAD = 16 * 1024;

/** `<meta charset=gbk>`, `content="text/html; charset='gb2312'"`, `<?xml encoding="GB18030"?>`. */
const DECLARATION =
  /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([a-z\d_:.-]{2,30})|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([a-z\d_:.-]{2,30})/gi;

/** Names for GB that mean one decoder; GB18030 reads all that GB2312 and GBK write. */
const GB =
  /^(?:gb[_-]?2312(?:-80)?|gbk|gb[_-]?18030|x-gbk|cp936|936|ms936|windows-936|euc-cn|chinese|hz-gb-2312)$/;

/**
 * The encoding that a page says of itself, as `TextDecoder` names it.
 * @returns `null` where it says none, or one that nobody knows.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/<!--[\s\S]*?-->/g, '');
  for (const match of head.matchAll(DECLARATION)) {
    const known = knownEncoding(match[1] ?? match[2] ?? '');
    if (known !== null) return known;
  }
  return null;
}

function knownEncoding(label: string): string | null {
  const name = label.toLowerCase();
  if (GB.test(name)) return 'gb18030';
  try {
    const { encoding } = new TextDecoder(name);
    // A declaration that could be read byte by byte cannot be of two bytes a sign (HTML Living Standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
