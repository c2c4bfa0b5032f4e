import { parseTarget } from '../../../src/markdown/target.ts';
import { ID_PATTERN } from '../../../src/schemas/id.ts';
import { proposeId } from '../schema/proposals.ts';

/** Ways in which an address may have been meant that cannot be followed as it is. */
function meanings(url: string): string[] {
  const half = url.replaceAll('：', ':').replaceAll('／', '/').replaceAll('＃', '#').replaceAll('．', '.');
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(half) ?? [];
  const parts = rest.split('/').map((part) => (ID_PATTERN.test(part) ? part : (proposeId(part) ?? part)));
  return [
    half,
    `${scheme}:${parts.join('/')}`,
    half.replace(/^(https?):\/*/i, '$1://'),
    half.replace(/\.html?(?=$|#)/, '.md'),
    half.replace(/(?=$|#)/, '.md'),
    ...(/^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(half) ? [`https://${half}`] : []),
  ];
}

/** Whether an address is well made, and, where it leaves the site, has a host that can be one. */
function isFormed(url: string): boolean {
  const target = parseTarget(url);
  if (target.kind === 'external') return new URL(target.url).hostname.includes('.');
  return target.kind !== 'invalid' && target.kind !== 'unknown';
}

/** The first meaning of an address that leads somewhere; undefined where none does. */
export function proposeLink(url: string, isRight: (url: string) => boolean): string | undefined {
  return meanings(url).find((meaning) => isFormed(meaning) && isRight(meaning));
}
