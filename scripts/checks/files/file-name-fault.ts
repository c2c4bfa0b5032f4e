import { posix } from 'node:path';

/**
 * Signs that mean something else in an address (`%`, `?`, `#`), that no other system takes, or that nobody sees. A
 * blank or a dot at the end of a name is dropped by Windows.
 */
/* eslint-disable no-control-regex -- control characters are what is looked for */
const UNSAFE =
  /[%?#\\*"<>|:\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]|[. ]$|^ |[. ](?=\.[^.]*$)/gu;

/** A name whose percent-encoding is undone; as it is where it has none. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Whether a picture or an attachment has a name that cannot become part of an address, and a like one that can.
 *
 * @returns the first folder or file of the path with such a name; nothing where all are right
 */
export function findUnsafeName(path: string): { name: string; proposal: string | undefined } | undefined {
  const name = path.split('/').find((part) => part.search(UNSAFE) !== -1);
  if (name === undefined) return undefined;
  const { name: stem, ext } = posix.parse(decode(name).replaceAll('/', '-'));
  const words = stem.replaceAll(UNSAFE, ' ').trim().replaceAll(/\s+/g, '-');
  const proposal = `${words}${ext.replaceAll(UNSAFE, '')}`;
  const isRight = words !== '' && proposal !== name && proposal.search(UNSAFE) === -1;
  return { name, proposal: isRight ? proposal : undefined };
}
