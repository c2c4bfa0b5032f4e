/** Where a link or picture leads, and whether it may. */
export type Address =
  | { kind: 'safe'; href: string }
  /** A scheme that runs code, opens files or hides its content: `javascript:`, `data:`, `vbscript:`, `file:` … */
  | { kind: 'unsafe' }
  /** Leads nowhere outside its page, or only the page's own address could tell. */
  | { kind: 'unknown' };

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** Longer addresses are made to break programs, not to be followed. */
const LONGEST = 2_000;

/**
 * The address of a link, made absolute.
 * @param base Address of the page, where it is known; without it a relative address leads nowhere.
 */
export function linkAddress(raw: string, base: string | undefined): Address {
  const cleaned = withoutBlanks(raw);
  const needsBase = !SCHEME.test(cleaned);
  if (cleaned === '' || cleaned.startsWith('#') || (needsBase && base === undefined))
    return { kind: 'unknown' };
  return absolute(cleaned, base);
}

/** The address of a picture as the page writes it: relative ones stay, for the file may lie beside the page. */
export function pictureAddress(raw: string): Address {
  const cleaned = withoutBlanks(raw);
  const scheme = SCHEME.exec(cleaned)?.[1]?.toLowerCase();
  if (cleaned === '' || cleaned.length > LONGEST) return { kind: 'unknown' };
  if (scheme === undefined) return { kind: 'safe', href: cleaned };
  return scheme === 'http' || scheme === 'https' ? absolute(cleaned, undefined) : { kind: 'unsafe' };
}

/** Browsers drop line ends and tabs anywhere in an address and control signs around it; so must the test of its scheme. */
function withoutBlanks(raw: string): string {
  return raw.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
}

function absolute(cleaned: string, base: string | undefined): Address {
  if (cleaned.length > LONGEST || !URL.canParse(cleaned, base)) return { kind: 'unknown' };
  const url = new URL(cleaned, base);
  if (!/^(?:https?|mailto):$/.test(url.protocol)) return { kind: 'unsafe' };
  // `https://bank.example@elsewhere.example` shows one place and leads to another.
  if (url.username !== '' || url.password !== '') return { kind: 'unsafe' };
  return { kind: 'safe', href: url.href };
}
