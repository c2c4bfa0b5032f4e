/** The beginning of an element in raw HTML. Offsets count from the beginning of the HTML. */
export interface Tag {
  /** Name as written; `!` and `?` stand for declarations and processing instructions. */
  name: string;
  attributes: readonly { name: string; value: string }[];
  start: number;
  end: number;
}

const TAG = /<!--.*?(?:-->|$)|<([A-Za-z][^\s/>]*|[!?])/gs;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

/** Finds the tags that open elements; comments are passed over, and so is all that follows a `<script>` inside it. */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const match of html.matchAll(TAG)) {
    const [written, name] = match;
    const before = tags.at(-1);
    // What stands inside a tag already read, or in the text of a script, is not another tag.
    if (name === undefined || (before && (match.index < before.end || isRawText(before.name)))) continue;
    const { attributes, end } = scanAttributes(html, match.index + written.length);
    tags.push({ name, attributes, start: match.index, end });
  }
  return tags;
}

const isRawText = (name: string): boolean =>
  /^(?:script|style|textarea|title|xmp|plaintext|iframe|noembed)$/i.test(name);

function scanAttributes(
  html: string,
  from: number,
): { attributes: { name: string; value: string }[]; end: number } {
  const attributes: { name: string; value: string }[] = [];
  ATTRIBUTE.lastIndex = from;
  let end = from;
  for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
    const [, name = '', double, single, bare] = match;
    attributes.push({ name: name.toLowerCase(), value: decodeEntities(double ?? single ?? bare ?? '') });
    end = ATTRIBUTE.lastIndex;
  }
  const close = html.indexOf('>', end);
  return { attributes, end: close === -1 ? html.length : close + 1 };
}

/** Undoes the entities behind which a scheme could hide: `javascript&#58;`. */
function decodeEntities(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]{1,6});?/gi, (_, digits: string) => fromCode(Number.parseInt(digits, 16)))
    .replaceAll(/&#(\d{1,7});?/g, (_, digits: string) => fromCode(Number(digits)))
    .replaceAll(/&colon;/gi, ':')
    .replaceAll(/&(?:tab|newline);/gi, '')
    .replaceAll(/&amp;/gi, '&');
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
