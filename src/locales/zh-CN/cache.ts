/** Why a build makes everything anew, in one sentence each. */
export const cache = {
  'cut-off': '上次生成中途中断，留下的半成品不予采用，本次全部重新生成。',
  changed: '上次生成留下的缓存文件有缺失、有改动或出自别的版本，不予采用，本次全部重新生成。',
  'other-code': '程序或软件包与上次生成时不同，本次全部重新生成。',
} satisfies Record<string, string>;

export type CacheWords = Record<keyof typeof cache, string>;
