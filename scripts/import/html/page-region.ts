import type { PageRegion } from '../raw-page.ts';
import { attribute } from './element.ts';
import type { PageElement } from './parse-page.ts';

const BY_TAG = new Map<string, PageRegion>([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'aside'],
]);

const BY_ROLE = new Map<string, PageRegion>([
  ['navigation', 'navigation'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['menubar', 'navigation'],
]);

/** Names of classes and ids as Chinese templates give them, whole or between `-` and `_`; pinyin among them. */
const BY_NAME: readonly (readonly [RegExp, PageRegion])[] = [
  [
    /^(?:breadcrumbs?|crumbs?|bread|mbx|mianbaoxie|dqwz|weizhi|location|curpos|position|path|sitepath|pathway|BreadcrumbNav)$/i,
    'breadcrumb',
  ],
  [/^(?:share|bdsharebuttonbox|bdshare|bshare|social|jiathis|fenxiang|share-box|sharebox)$/i, 'share'],
  [/^(?:related|relate|xgxw|xgyd|xgwz|xiangguan|relevant|relnews|jp-relatedposts|prevnext)$/i, 'related'],
  [/^(?:footer|foot|copyright|bottom|banquan|colophon|friendlink|yqlj)$/i, 'footer'],
  [/^(?:nav|navbar|navigation|menu|mainnav|topnav|daohang|topbar)$/i, 'navigation'],
  [/^(?:sidebar|aside|side|rightbar)$/i, 'aside'],
];

/** The part of a page that an element calls itself, by its tag, role, id or class; `undefined` where it says nothing. */
export function pageRegion(element: PageElement): PageRegion | undefined {
  if (/^(?:body|html|article|main)$/.test(element.tagName)) return undefined;
  const named = BY_TAG.get(element.tagName) ?? BY_ROLE.get(attribute(element, 'role')?.toLowerCase() ?? '');
  const names = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`
    .slice(0, 200)
    .split(/\s+/);
  const found = BY_NAME.find(([name]) => names.some((each) => name.test(each)));
  // A breadcrumb is a kind of navigation: the more exact word counts.
  return named === undefined || found?.[1] === 'breadcrumb' ? (found?.[1] ?? named) : named;
}
