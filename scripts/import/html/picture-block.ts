import type { PictureBlock } from '../raw-page.ts';
import { attribute } from './element.ts';
import type { LeftLog } from './left-log.ts';
import type { PageElement } from './parse-page.ts';
import { pictureAddress } from './safe-address.ts';

/** Where pages keep the address of a picture that a script loads later; `src` is then only a blank. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-echo',
  'zoomfile',
  'file',
  '_src',
];

/** File names of what decorates a page: they are no pictures of an article. */
const ORNAMENT =
  /(?:^|[/_-])(?:spacer|blank|pixel|transparent|loading|grey|icons?|ico|logo|arrow|dot|line|bullet|btn|button|share|print|close|weixin|wechat|weibo|qq|qrcode|ewm|erweima|gongan|beian|jubao|nopic|fontsize)[\d_-]*(?:[./_-]|$)/i;
const SMALLEST = 48;

/**
 * A picture of a page.
 * @returns `null` for ornaments, and for pictures that lead nowhere safe, which the log then names.
 */
export function pictureBlock(element: PageElement, left: LeftLog): PictureBlock | null {
  const sources = [...LAZY, 'src']
    .map((name) => attribute(element, name)?.trim() ?? '')
    .filter((src) => src !== '');
  const addresses = sources.map(pictureAddress);
  const safe = addresses.find((address) => address.kind === 'safe');
  const alt = (attribute(element, 'alt') ?? '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (isSmall(element)) return null;
  if (safe)
    return ORNAMENT.test(safe.href.split(/[?#]/, 1)[0] ?? '')
      ? null
      : { kind: 'picture', src: safe.href, alt };
  const isFile = sources.some((src) => /^(?:file:|[a-z]:[\\/])/i.test(src));
  if (isFile) left.add('picture-missing', alt || (sources[0] ?? ''));
  else if (addresses.some((address) => address.kind === 'unsafe'))
    left.add('unsafe-address', alt || (sources[0] ?? ''));
  return null;
}

function isSmall(element: PageElement): boolean {
  return ['width', 'height'].some((side) => {
    const value = attribute(element, side)?.trim();
    return value !== undefined && /^\d+(?:px)?$/.test(value) && Number.parseInt(value, 10) < SMALLEST;
  });
}
