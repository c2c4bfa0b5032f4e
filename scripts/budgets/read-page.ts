/** What an editor put on a page, in numbers. */
export interface PageCounts {
  /** Visible characters, white space not counted. */
  characters: number;
  links: number;
  pictures: number;
  /** Charts and other drawings in the page itself. */
  charts: number;
}

/** What a built page loads. */
export interface ReadPage {
  /** Everything between `<style>` and `</style>`. */
  styles: string;
  /** The page without styles and scripts. */
  rest: string;
  /** Addresses of pictures, in all forms that are offered. */
  pictures: string[];
  /** Addresses of scripts that the page loads. */
  scripts: string[];
  /** Text of scripts that stand in the page and run. */
  inlineScripts: string;
  /** Addresses fetched when the page is opened, scripts among them, the page itself not. */
  fetched: string[];
  /** Addresses of everything that the page loads, now or late. */
  loaded: string[];
}

/** Elements that may load something. */
const LOADING = 'img|source|link|iframe|video|audio|embed|object|input';
/** A style sheet or script as a whole, or one tag that may load something. */
const PART = new RegExp(String.raw`<(style|script)\b([^>]*)>([\s\S]*?)</\1>|<(${LOADING})\b([^>]*)>`, 'g');
/** Whether quotes hold a `<` or `>`, which hardly any page has. */
const TAG_IN_QUOTES = /=(?:"[^"<>]*[<>]|'[^'<>]*[<>])/;
/** What stands inside a tag, words between quotes taken for words. */
const INSIDE = String.raw`\b((?:[^"'>]|"[^"]*"|'[^']*')*)`;
/** The same as {@link PART} beside every other tag and comment, so that none is found in another one's quotes; three times as slow. */
const PART_OR_TAG = new RegExp(
  String.raw`<(style|script)${INSIDE}>([\s\S]*?)</\1>|<(${LOADING})${INSIDE}>|<!--[\s\S]*?-->|<\w+${INSIDE}>`,
  'g',
);
const IN_STYLES = /(?:url\(|@import\s+)\s*['"]?([^'")\s;]+)/g;
/** Relations of `<link>` for which a browser fetches something. */
const FETCHING =
  /\brel="?(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)\b/;

/** Reads a page of our own making: its HTML is known to be valid. */
export function readPage(html: string): ReadPage {
  const read: ReadPage = {
    ...{ styles: '', rest: '', pictures: [], scripts: [], inlineScripts: '' },
    ...{ fetched: [], loaded: [] },
  };
  let end = 0;
  const parts = html.matchAll(TAG_IN_QUOTES.test(html) ? PART_OR_TAG : PART);
  for (const { 0: part, 1: raw, 2: given = '', 3: text = '', 4: tag, 5: more = '', index } of parts) {
    if (tag !== undefined) noteElement(tag, more, read);
    if (raw === undefined) continue;
    read.rest += html.slice(end, index);
    end = index + part.length;
    if (raw === 'script') noteScript(given, text, read);
    else read.styles += `${text}\n`;
  }
  read.rest += html.slice(end);
  read.loaded.push(...addressesInStyles(read.styles));
  return read;
}

/** Counts what stands on a page; it takes longer than reading it. */
export function countPage({ rest }: ReadPage): PageCounts {
  return {
    characters: rest.replace(/<[^>]*>|\s+/g, '').length,
    links: count(rest, '<a '),
    pictures: count(rest, '<img'),
    // The code on the printed page is no drawing that an editor put there.
    charts: count(rest, '<svg') - count(rest, '<svg class="qr"'),
  };
}

const inStyles = new Map<string, string[]>();

/** Addresses that a style sheet loads; most pages of a site have one of a few. */
function addressesInStyles(css: string): string[] {
  const known = inStyles.get(css);
  if (known) return known;
  const found = [...css.matchAll(IN_STYLES)]
    .map(([, url = '']) => url)
    .filter((url) => !/^(?:data:|#)/.test(url));
  inStyles.set(css, found);
  return found;
}

function noteScript(attributes: string, code: string, read: ReadPage): void {
  const src = attribute(attributes, 'src');
  const type = attribute(attributes, 'type') ?? 'module';
  if (src !== undefined) {
    read.scripts.push(src);
    read.fetched.push(src);
    read.loaded.push(src);
  } else if (/^(?:module|text\/javascript|importmap|speculationrules)?$/.test(type))
    read.inlineScripts += code;
}

function noteElement(tag: string, attributes: string, read: ReadPage): void {
  if (tag === 'link' && !FETCHING.test(attributes)) return;
  const own = attribute(attributes, tag === 'link' ? 'href' : tag === 'object' ? 'data' : 'src');
  const choice = (attribute(attributes, 'srcset') ?? '').split(', ').map((each) => each.split(' ')[0] ?? '');
  const addresses = [own ?? '', ...choice].filter((url) => url !== '' && !url.startsWith('data:'));
  read.loaded.push(...addresses);
  if (tag === 'img' || tag === 'source') read.pictures.push(...addresses);
  const isLate = /\bloading="?lazy/.test(attributes);
  const first = addresses[0];
  if (tag !== 'source' && !isLate && first !== undefined) read.fetched.push(first);
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`).exec(attributes);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&');
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}
