/** What makes a page heavy, in what readers and editors can count. */
interface Heavy {
  page: string;
  characters: number;
  pictures: number;
  charts: number;
  /** Bytes of the style sheets in the page, compressed. */
  styleBytes: number;
}

const size = (bytes: number): string => bytes.toLocaleString('en-US');

/** What `npm run build` says of pages that are heavier than they may be. Each entry is a full sentence. */
export const budgets = {
  weight: ({ page, characters, pictures, charts, styleBytes }: Heavy, measured: number, allowed: number) =>
    `页面 ${page} 压缩后 ${size(measured)} 字节，超过上限 ${size(allowed)} 字节（全页 ${size(characters)} 字、图片 ${pictures} 幅、图表 ${charts} 个，上限已按此放宽；样式占 ${size(styleBytes)} 字节）：请看最近改动的模板或样式。`,
  scripts: (page: string, scripts: readonly string[], measured: number, allowed: number) =>
    `页面 ${page} 的脚本压缩后 ${size(measured)} 字节，超过上限 ${size(allowed)} 字节（${scripts.join('、')}）：请去掉或精简脚本。`,
  requests: (page: string, files: readonly string[], allowed: number) =>
    `页面 ${page} 打开时要取 ${files.length} 个文件，超过上限 ${allowed} 个（${files.join('、')}）：请并入页面或改为稍后加载。`,
  foreignHost: (page: string, address: string) =>
    `页面 ${page} 要从别的网站取用 ${address}：请把文件放到本站，读者不应为此连接第三方。`,
  picture: (page: string, picture: string, measured: number, allowed: number) =>
    `页面 ${page} 的图片 ${picture} 有 ${size(measured)} 字节，超过上限 ${size(allowed)} 字节：请换成更简单的图片（矢量图先精简，动图先剪短或改用静态图）。`,
  more: (count: number) => `另有 ${count} 处超过上限。`,
  stopped:
    '网站没有更新，原有的网站未作改动。急需发布时可加参数 --no-budgets，只提示、不中止，事后请技术人员处理。',
  usage: '  --no-budgets     页面超过重量上限时只提示，不中止',
};

export type BudgetWords = typeof budgets;
