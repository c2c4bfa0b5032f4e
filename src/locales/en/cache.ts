import type { CacheWords } from '../zh-CN/cache.ts';

/** Why a build makes everything anew, in one sentence each. */
export const cache: CacheWords = {
  'cut-off': 'The last build was cut off; nothing that it left is used, and everything is made anew.',
  changed:
    'Files that the last build kept are missing, were changed or are of another version; none is used, and everything is made anew.',
  'other-code': 'The program or its packages are not those of the last build; everything is made anew.',
};
