/** Words of `npm run bench`. What it measures is printed in English, for maintainers. */
export const bench = {
  usage: (names: string) =>
    [
      '用法：npm run bench -- [项目…] [参数]',
      '',
      `  项目             只测这几项：${names}（默认全部）`,
      '  --articles 篇数  生成多少篇稿件来测（默认 10000）',
      '  --runs 次数      每项测几次，取中间的一次（默认 3）',
      '  --peers 目录     已用 npm 装好 @11ty/eleventy 的目录；系统里有 hugo 时自动一并比较',
      '  --dry-run        只说明要测什么',
      '  --json           以 JSON 输出结果',
      '  --help           显示本说明',
    ].join('\n'),
  noSuchBench: (name: string, names: string) => `没有名为“${name}”的测速项目。可用的有：${names}。`,
  badCount: (text: string) => `“${text}”不是个数：请写大于零的整数，例如 1000。`,
  plan: (names: string, { articles, runs }: { articles: number; runs: number }) =>
    `将测：${names}；稿件 ${articles} 篇，每项 ${runs} 次。生成的内容放在临时目录里，测完即删。`,
};

/** The shape of these words, which every language has. */
export type BenchWords = typeof bench;
