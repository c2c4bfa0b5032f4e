import { parseTarget } from '../../../src/markdown/target.ts';
import { ID_PATTERN } from '../../../src/schemas/id.ts';
import { proposeId, proposePeriod } from '../schema/proposals.ts';

/** A period in words as its code: `?period=2023年上半年` as `?period=2023-H1`. */
function withPeriod(url: string): string {
  return url.replace(/(\?period=)(.+)$/, (whole, head: string, written: string) => {
    const code = proposePeriod(decode(written))?.replaceAll("'", '');
    return code === undefined ? whole : head + code;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ways in which an address may have been meant that cannot be followed as it is. */
function meanings(url: string): string[] {
  const half = url.replaceAll('：', ':').replaceAll('／', '/').replaceAll('＃', '#').replaceAll('．', '.');
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(half) ?? [];
  const parts = rest.split('/').map((part) => (ID_PATTERN.test(part) ? part : (proposeId(part) ?? part)));
  return [
    half,
    `${scheme}:${parts.join('/')}`,
    withPeriod(half),
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
