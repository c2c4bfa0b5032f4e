/** What `npm run check -- --fix` says. */
export const fix = {
  usage: [
    '  --fix            自动改好有把握的标点、用字和数字写法，其余照常列出',
    '  --dry-run        与 --fix 同用：只显示会改哪些行，不写文件',
  ],
  dryRunAlone: '--dry-run 要与 --fix 一起用。',
  mended: (file: string, count: number, rules: string): string => `${file}：改好 ${count} 处（${rules}）。`,
  wouldMend: (file: string, count: number, rules: string): string =>
    `${file}：会改 ${count} 处（${rules}）。`,
  held: (file: string): string =>
    `${file}：有些地方自动改了会引出别的错误（比如改动了绑定的数据、别处链接到的小标题），没有改，请自己看。`,
  changedMeanwhile: (file: string): string => `${file} 刚刚被别的程序改过，没有动它：请再运行一次。`,
  nothing: '没有可以自动改的地方。',
  dryRunEnd: '以上只是预览，没有写文件。',
  end: '已改好，可以用 git diff 逐处核对。',
};

export type FixWords = typeof fix;
