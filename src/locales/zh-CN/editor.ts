/** What the tools around an editor say: checking single files, the hook of Git, the files for VS Code. */
export const editor = {
  usageFiles: '  文件…            只列出这些文件（或文件夹）里的问题；检查时仍对照全部内容',
  noSuchFile: (file: string): string => `找不到 ${file}：路径从当前所在的目录算起。`,
  notInContent: (file: string, dir: string): string =>
    `${file} 不在内容目录 ${dir} 里：请写内容目录里的文件，或用 --content 指明内容目录。`,
  /** After the report about single files. */
  elsewhere: (errors: number, others: number): string => {
    const parts = [
      ...(errors > 0 ? [`${errors} 个错误`] : []),
      ...(others > 0 ? [`${others} 个提醒或说明`] : []),
    ];
    return `别的文件里还有${parts.join('、')}：运行 npm run check 可看全部。`;
  },
  /** Where these files are well. */
  filesAreFine: (files: number): string =>
    files === 1 ? '这个文件没有问题。' : `这 ${files} 个文件没有问题。`,
  usageSchemas: [
    '用法：npm run schemas -- [参数]',
    '',
    '为 VS Code 写好填写提示：每一项的含义、可选的取值、栏目和指标等的标识。',
    '',
    '  --content 目录   内容目录（默认 content）；别的目录会连同 VS Code 的设置一起写进去',
    '  --dry-run        只说明会写哪些文件，不写',
    '  --json           只输出 JSON',
    '  --help           显示本说明',
  ].join('\n'),
  schemasWritten: (written: number): string =>
    written === 0 ? '填写提示已是最新。' : `已写好填写提示：更新了 ${written} 个文件。`,
  schemasPlanned: (files: readonly string[]): string =>
    files.length === 0
      ? '填写提示已是最新，不用写文件。'
      : ['将写入：', ...files.map((file) => `  ${file}`)].join('\n'),
  /** The settings of a foreign folder are left as they are. */
  settingsKept: (file: string, wanted: string): string =>
    `${file} 已经有了，没有改动：请把下面的设置加进去。\n${wanted}`,
  cannotWrite: (file: string, code: string): string =>
    `无法写入 ${file}（${code}）：请检查目录的权限和磁盘空间。`,
  usageHooks: [
    '用法：npm run hooks -- [参数]',
    '',
    '让 Git 在每次提交前检查要提交的稿件；有错误就不提交。',
    '',
    '  --content 目录   内容目录（默认 content）',
    '  --remove         取消提交前的检查',
    '  --dry-run        只说明会写哪个文件，不写',
    '  --json           只输出 JSON',
    '  --help           显示本说明',
  ].join('\n'),
  noGit: (dir: string): string =>
    `${dir} 不在 Git 仓库里，无法在提交前检查：请先用 git init 建立仓库，或用 --content 另指一处。`,
  foreignHook: (file: string, line: string): string =>
    `${file} 已经有别的提交前检查，没有改动：请在它里面加上这一行：${line}`,
  hookPlanned: (file: string): string => `将写入 ${file}。`,
  hookInstalled: (file: string): string =>
    `已写好 ${file}：以后每次提交前都会检查要提交的稿件。要取消，请运行 npm run hooks -- --remove。`,
  hookUnchanged: (file: string): string => `提交前的检查早已装好：${file}。`,
  hookRemoved: (file: string): string => `已取消提交前的检查（删除了 ${file}）。`,
  hookAbsent: '没有装过提交前的检查。',
  /** Said by the hook itself. */
  commitStopped: (errors: number): string =>
    `没有提交：要提交的文件里有 ${errors} 个错误。请改好后 git add，再提交一次；确实要先存下来，请用 git commit --no-verify（网站生成前仍会检查）。`,
  stagedFine: (files: number): string => `要提交的 ${files} 个文件检查通过。`,
};

export type EditorWords = typeof editor;
