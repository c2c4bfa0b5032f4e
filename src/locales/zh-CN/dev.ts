/** What the preview of `npm run dev` says in the browser, beside the pages. */
export const dev = {
  language: 'zh-CN',
  /** Name of the bar for those who do not see it. */
  region: '内容检查',
  /** The bar, where something is wrong. */
  counts: (own: number, all: number): string =>
    own === all
      ? `本页 ${own} 处问题`
      : own > 0
        ? `本页 ${own} 处问题，全站 ${all} 处`
        : `全站 ${all} 处问题`,
  passed: '检查通过',
  heldBackCount: (count: number): string => `待发布 ${count} 篇`,
  close: '收起',
  own: '本页',
  others: (count: number): string => `其他页面（${count}）`,
  /** Information that asks for nothing. */
  notes: (count: number): string => `说明（${count}）`,
  heldBack: (count: number): string => `草稿和未到时间的稿件（${count}）`,
  why: { draft: '草稿', future: '未到时间' },
  /** What is left out of a list that is cut short. */
  more: (count: number): string => `还有 ${count} 处没有列出，请先改上面的；终端里有完整的清单。`,
  quote: '原文：',
  fix: '改法：',
  severity: { error: '错误', warning: '提醒', note: '说明' },
  /** Beside a problem: actions. */
  open: '在编辑器中打开',
  opened: '已请编辑器打开。若没有反应，请在编辑器里按上面的位置查找。',
  openFailed: '打不开编辑器，请按上面的位置查找。',
  show: '在页面上看',
  toPage: '到那一页',
  /** Title and first sentence of the page that stands for one that cannot be shown. */
  failedTitle: '这一页暂时无法显示',
  failedLead: '内容里的问题使这一页做不出来。改好并保存后，本页会自动刷新。',
  waitingTitle: '预览还不能开始',
  waitingLead: '下面的问题使整个网站做不出来。改好并保存后，预览会自动开始。',
  /** At the terminal, where there is no site yet. */
  waitingAt: (address: string): string => `在浏览器里也能看到这些问题：${address}`,
  noReason: '检查没有发现问题，网页却做不出来。请把下面的原文告诉维护这个程序的人。',
  reason: '程序给出的原因（英文）',
  folderGone: (dir: string): string => `找不到内容文件夹 ${dir}：放回原处后，预览会自动恢复。`,
  checkBroke: (reason: string): string => `检查中途停止：${reason}`,
};

export type DevWords = typeof dev;
