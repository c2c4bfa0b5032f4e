import type { Bound } from '../../schemas/metric.ts';

/** What `npm run figures` says at the terminal. */
export const figures = {
  usage: [
    '用法：npm run figures -- 文件 [--json]',
    '',
    '列出文字或 Markdown 文件正文中的数据：原文、位置、数值、单位、确切程度。',
    '',
    '  --json    只输出 JSON（一个文件是一个数组，多个文件按文件名分列）',
    '  --help    显示本说明',
  ].join('\n'),
  noFile: '没有写文件名：请写 npm run figures -- 文件（加 --help 看说明）。',
  unknownOption: (text: string): string => `不认识参数“${text}”：加 --help 可看全部参数。`,
  missing: (file: string): string => `找不到文件 ${file}：路径从当前所在的目录算起。`,
  notAFile: (file: string): string => `${file} 是文件夹：请写一个文字或 Markdown 文件。`,
  unreadable: (file: string, code: string): string => `系统不让读取 ${file}（${code}）：请检查文件的权限。`,
  refused: (place: string, message: string, fix: string): string => `${place}：${message}${fix}`,
  columns: { place: '位置', text: '原文', value: '数值', unit: '单位', bound: '确切程度' },
  bounds: { exact: '确数', over: '以上', about: '左右', under: '以下' } satisfies Record<Bound, string>,
  noUnit: '（无）',
  total: (file: string, count: number): string =>
    count === 0 ? `${file}：没有数据。` : `${file}：共 ${count} 个数据。`,
};

export type FigureCommandWords = typeof figures;
