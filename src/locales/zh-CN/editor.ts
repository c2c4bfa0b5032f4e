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
};

export type EditorWords = typeof editor;
