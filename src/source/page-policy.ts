import { createHash } from 'node:crypto';

/** What a page may load, beside its own styles: files of its own site, and pictures written into the page itself. */
const OTHER_RULES = "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * One comment or tag of the head, an attribute's quotes respected: what stands in quotes is no tag. Of elements that
 * hold raw text the whole element is taken.
 */
const PART =
  /<!--[\s\S]*?-->|<(script|style|title)\b(?:"[^"]*"|'[^']*'|[^"'>])*>([\s\S]*?)<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** The styles of all pages of a type are the same text: each is hashed once a run. */
const hashes = new Map<string, string>();

/**
 * A page with its own Content-Security-Policy as the first thing after its charset: styles are allowed by their
 * SHA-256 alone, scripts only as files of the site. The policy lies in the page and not in a header of the server,
 * because both change with one template: an old page with a new header, or the reverse, would stand there without its
 * styles. A text without a charset declaration is given back as it is.
 */
export function withPolicy(html: string): string {
  const charset = CHARSET.exec(html);
  if (!charset) return html;
  const end = charset.index + charset[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">${html.slice(end)}`;
}

/** The policy that allows what the page holds: no `unsafe-inline`, no `unsafe-eval`, no other host. */
function policyOf(html: string): string {
  const styles = ["'self'", ...stylesInHead(html).map(hashOf)];
  return `default-src 'self'; style-src ${[...new Set(styles)].join(' ')}; ${OTHER_RULES}`;
}

/** Texts of the style elements before the end of the head; the body of a page holds none. */
function stylesInHead(html: string): string[] {
  const styles: string[] = [];
  for (const [part, name, text] of html.matchAll(PART)) {
    if (name?.toLowerCase() === 'style') styles.push(text ?? '');
    else if (/^<\/head\b/i.test(part)) break;
  }
  return styles;
}

function hashOf(style: string): string {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  hashes.set(style, hash);
  return hash;
}
