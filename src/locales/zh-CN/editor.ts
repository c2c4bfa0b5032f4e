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
};

export type EditorWords = typeof editor;
