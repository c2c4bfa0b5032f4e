import { isDay } from '../schemas/date.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import { parsePeriod } from '../schemas/period.ts';

/**
 * A metric named in a link: `metric:<id>`, `metric:<campaign>/<id>`, with `?at=2022-12-31` for an earlier day or
 * `?period=2023-H1` for a period.
 */
export interface MetricTarget {
  kind: 'metric';
  /** Absent: the campaign of the article. */
  campaign?: string;
  id: string;
  /** The day whose observation is meant, `YYYY-MM-DD`. */
  at?: string;
  /** The period whose observation is meant: `2023-H1`. */
  period?: string;
}

/** What a link in Markdown points to. */
export type Target =
  | MetricTarget
  | { kind: 'document'; campaign?: string; id: string }
  | { kind: 'chart'; campaign?: string; id: string }
  | { kind: 'column'; id: string }
  | { kind: 'campaign'; id: string }
  /** Another article by its file, relative to this one; `anchor` without `#`, decoded. */
  | { kind: 'article'; path: string; anchor?: string }
  /** A page of this site by its address from the base; `path` begins with `/` and keeps query and anchor. */
  | { kind: 'page'; path: string }
  /** A place on the same page; decoded, without `#`. */
  | { kind: 'anchor'; anchor: string }
  | { kind: 'external'; url: string }
  | { kind: 'mail'; url: string }
  | { kind: 'phone'; url: string }
  /** A scheme that may not be used; `scheme` is in lower case, without the colon. */
  | { kind: 'unknown'; scheme: string }
  /** A known form that is not well made, or no form at all. */
  | {
      kind: 'invalid';
      scheme: string;
      reason: 'empty' | 'id-form' | 'at-form' | 'period-form' | 'query' | 'url-form' | 'path-form';
    };

type Reason = Extract<Target, { kind: 'invalid' }>['reason'];

const invalid = (scheme: string, reason: Reason): Target => ({ kind: 'invalid', scheme, reason });

/** Percent signs undone where that is possible; otherwise the text as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `[campaign/]id`, or undefined where a part is not in kebab-case. */
function parseRef(text: string): { campaign?: string; id: string } | undefined {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => ID_PATTERN.test(part))) return undefined;
  const [first = '', second] = parts;
  return second === undefined ? { id: first } : { campaign: first, id: second };
}

function parseMetric(rest: string): Target {
  const [name = '', query, ...more] = rest.split('?');
  const ref = parseRef(name);
  if (ref === undefined) return invalid('metric', 'id-form');
  if (query === undefined) return { kind: 'metric', ...ref };
  const [, key, value = ''] = /^(at|period)=(.*)$/.exec(query) ?? [];
  if (key === undefined || more.length > 0) return invalid('metric', 'query');
  if (key === 'at')
    return isDay(value) ? { kind: 'metric', ...ref, at: value } : invalid('metric', 'at-form');
  // The slash of `2023-01/2023-10` may be written `%2F`.
  const period = decode(value);
  return parsePeriod(period) ? { kind: 'metric', ...ref, period } : invalid('metric', 'period-form');
}

const parseOwned =
  (kind: 'document' | 'chart') =>
  (rest: string): Target => {
    const ref = parseRef(rest);
    return ref === undefined ? invalid(kind, 'id-form') : { kind, ...ref };
  };

const parseId =
  (kind: 'column' | 'campaign') =>
  (rest: string): Target =>
    ID_PATTERN.test(rest) ? { kind, id: rest } : invalid(kind, 'id-form');

function parseExternal(url: string): Target {
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  const whole = /^https?:\/\/[^/?#\\]/i.test(url) && URL.canParse(url);
  return whole ? { kind: 'external', url } : invalid(scheme, 'url-form');
}

const parseMail = (rest: string, url: string): Target =>
  /^[^\s@<>"]+@[^\s@<>"]+$/.test(rest) ? { kind: 'mail', url } : invalid('mailto', 'url-form');

const parsePhone = (rest: string, url: string): Target =>
  /^\+?[\d().-]+(?:;[\w=+.-]+)*$/.test(rest) ? { kind: 'phone', url } : invalid('tel', 'url-form');

/** Known schemes: each gets what follows the colon and the whole URL. */
const PARSERS = new Map<string, (rest: string, url: string) => Target>([
  ['metric', parseMetric],
  ['document', parseOwned('document')],
  ['chart', parseOwned('chart')],
  ['column', parseId('column')],
  ['campaign', parseId('campaign')],
  ['http', (_rest, url) => parseExternal(url)],
  ['https', (_rest, url) => parseExternal(url)],
  ['mailto', parseMail],
  ['tel', parsePhone],
]);

function parseRelative(url: string): Target {
  const hash = url.indexOf('#');
  const path = hash < 0 ? url : url.slice(0, hash);
  const anchor = hash < 0 ? undefined : decode(url.slice(hash + 1));
  if (path === '') return anchor === '' ? invalid('', 'empty') : { kind: 'anchor', anchor: anchor ?? '' };
  // `//host` and `\\host` leave the site in a browser.
  if (/^[\\/]{2}/.test(path) || path.includes('\\')) return invalid('', 'path-form');
  if (path.startsWith('/')) return { kind: 'page', path: url };
  if (!/\.mdx?$/i.test(path)) return invalid('', 'path-form');
  return { kind: 'article', path: decode(path), ...(anchor ? { anchor } : {}) };
}

/**
 * Reads what a link points to. `url` is the address after Markdown has undone its own escapes and entities. Control
 * characters and spaces are dropped before the scheme is read, as browsers do, so `java\nscript:` is no way round.
 */
export function parseTarget(url: string): Target {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const clean = url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, '');
  if (clean === '') return invalid('', 'empty');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(clean)?.[1];
  if (scheme === undefined) {
    // A colon before any slash would be read as a scheme by somebody: `%6aavascript:x`, `脚本:x`.
    const odd = /^([^/?#]*):/.exec(clean)?.[1];
    return odd === undefined ? parseRelative(clean) : { kind: 'unknown', scheme: odd.toLowerCase() };
  }
  const parser = PARSERS.get(scheme.toLowerCase());
  if (parser === undefined) return { kind: 'unknown', scheme: scheme.toLowerCase() };
  return parser(clean.slice(scheme.length + 1), clean);
}
