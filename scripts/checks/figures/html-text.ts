/** Tags that stand inside a line and part nothing. */
const INLINE = /<\/?(?:a|b|i|u|s|em|strong|span|small|mark|sub|sup|del|ins|abbr|cite|q|time|font)\b[^<>]*>/gi;

/** The words of attributes that a reader meets: the alternative text and the title of a picture. */
const ATTRIBUTE = /\s(?:alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

/**
 * The words in a piece of raw HTML; what parts blocks becomes a line end. Good enough to find figures in, not to show.
 */
export function htmlText(html: string): string {
  const plain = html.replaceAll(/<!--.*?(?:-->|$)/gs, '');
  const words = [...plain.matchAll(ATTRIBUTE)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const text = plain
    .replaceAll(INLINE, '')
    .replaceAll(/<(script|style)\b.*?(?:<\/\1>|$)/gis, '\n')
    .replaceAll(/<[^<>]*>/g, '\n');
  return decode([text, ...words].join('\n'));
}

/** Entities behind which digits could stand; the others part nothing that is read as a figure. */
function decode(text: string): string {
  return text
    .replaceAll(/&#x([\da-f]{1,6});/gi, (_, digits: string) => fromCode(Number.parseInt(digits, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => fromCode(Number(digits)))
    .replaceAll(/&(?:nbsp|ensp|emsp|thinsp);/g, ' ');
}

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
