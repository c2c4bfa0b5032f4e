/** Words of `npm run bench`. What it measures is printed in English, for maintainers. */
export const bench = {
  usage: (names: string, tasks: string) =>
    [
      '用法：npm run bench -- [项目…] [参数]',
      '',
      `  项目             只测这几项：${names}（默认全部）`,
      '  --articles 篇数  生成多少篇稿件来测（默认 10000）',
      '  --runs 次数      每项测几次，取中间的一次（默认 3）',
      '  --peers 目录     已用 npm 装好 @11ty/eleventy 的目录；系统里有 hugo 时自动一并比较',
      '  --against 提交   把当前工作目录与这个提交轮流对比（该提交检出在 .cache/bench）',
      '  --turns 轮数     与 --against 同用：各测几轮，取中间的一轮（默认 3）',
      `  --only 项目      与 --against 同用：check、build，或其中几项（${tasks}），以逗号分隔`,
      '  --dry-run        只说明要测什么',
      '  --json           以 JSON 输出结果',
      '  --help           显示本说明',
    ].join('\n'),
  noSuchBench: (name: string, names: string) => `没有名为“${name}”的测速项目。可用的有：${names}。`,
  badCount: (text: string) => `“${text}”不是个数：请写大于零的整数，例如 1000。`,
  plan: (names: string, { articles, runs }: { articles: number; runs: number }) =>
    `将测：${names}；稿件 ${articles} 篇，每项 ${runs} 次。生成的内容放在临时目录里，测完即删。`,
  planAgainst: ({
    commit,
    articles,
    turns,
    tasks,
  }: {
    commit: string;
    articles: number;
    turns: number;
    tasks: readonly { name: string }[];
  }) =>
    `将把当前工作目录与 ${commit} 对比：${tasks.map(({ name }) => name).join('、')}；稿件 ${articles} 篇，${turns} 轮。该提交检出在 .cache/bench 并留作下次之用，生成的内容测完即删。`,
  onlyAgainst: (option: string) => `${option} 只能与 --against 同用：请写明要对比的提交，或去掉它。`,
  notAgainst: (argument: string) =>
    `“${argument}”不能与 --against 同用（可同用的有 --articles、--turns 和 --only）：请去掉其一。`,
  noSuchTask: (name: string, names: string) => `没有名为“${name}”的对比项目。可用的有：${names}。`,
  noSuchCommit: (commit: string) =>
    `这个仓库里没有提交“${commit}”：请写提交的哈希、分支名，或 HEAD~3 这样的写法。`,
  installing: (hash: string) => `正在检出 ${hash} 并安装它的软件包（只此一次）……`,
  notCloned: (hash: string, reason: string) => `无法检出 ${hash}：${reason}`,
  notInstalled: (hash: string, reason: string) =>
    `无法安装 ${hash} 的软件包，因此没有测；npm ci 的提示：${reason}`,
  noSameContent: (hash: string) =>
    `没有两边都接受的内容：${hash} 不接受现在生成的内容，也没有现在能接受的生成办法。请选较新的提交。`,
  commandFailed: (side: string, command: string, said: string) =>
    `${side}的 ${command} 没有成功，因此无从对比：\n${said}`,
  workingTree: '当前工作目录',
};

/** The shape of these words, which every language has. */
export type BenchWords = typeof bench;
