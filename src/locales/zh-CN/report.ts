/** Numbers of problems, by how grave they are. */
interface Counts {
  error: number;
  warning: number;
  note: number;
}

/** Words around the problems in the report of `npm run check`. */
export const report = {
  severity: { error: '错误', warning: '提醒', note: '说明' },
  quote: '原文：',
  fix: '改法：',
  /** The last line of the report. */
  summary: ({ error, warning, note }: Counts, articles: number): string => {
    const parts = [
      ...(error > 0 ? [`${error} 个错误`] : []),
      ...(warning > 0 ? [`${warning} 个提醒`] : []),
      ...(note > 0 ? [`${note} 条说明`] : []),
    ];
    return parts.length > 0 ? `${parts.join('，')}。` : `检查通过：${articles} 篇稿件，没有问题。`;
  },
  listTitle: '检查的规则：',
  usageFormat: '  --format 形式    报告的形式：terminal（默认）、json 或 github',
  usageList: '  --list           列出全部规则',
  unknownFormat: (text: string): string =>
    `没有“${text}”这种报告形式：--format 请写 terminal、json 或 github。`,
  notAFolder: (dir: string): string => `${dir} 不是文件夹：请用 --content 指明编辑所写的目录。`,
};

export type ReportWords = typeof report;
