/** What the search says. Sentences with a place in braces are filled in by the reader's browser. */
export const search = {
  title: '站内搜索',
  description: '查找本站的文章、制度文件、数据指标、图表、栏目和专项行动。',
  hint: '几个词之间用空格隔开，就查同时含有它们的内容；繁体字、全角数字也能查到。',
  /** On the button, and beside the box in the head of every page. */
  button: '搜索',
  field: '要查找的字词',
  filters: '缩小范围',
  column: '栏目',
  campaign: '专项行动',
  year: '年份',
  /** Where a filter is not set. */
  any: '不限',
  months: '按月查看',
  withoutScript: '搜索要靠浏览器运行脚本，而这个浏览器没有运行，请按月查找文章。',
  results: '搜索结果',
  kinds: {
    article: '文章',
    document: '制度文件',
    metric: '数据指标',
    chart: '图表',
    campaign: '专项行动',
    column: '栏目',
  },
  waiting: '正在查找……',
  empty: '请输入要查找的文字或数字。',
  none: '没有找到“{words}”。可以少输几个字、换个说法，或者按月查看。',
  /** The same where a filter is set. */
  noneHere: '在所选范围内没有找到“{words}”。可以去掉筛选条件，或者少输几个字。',
  all: '共找到{count}条',
  some: '找到约{total}条，已列出{count}条',
  more: '显示更多',
  offline: '网络断开了，搜索需要联网。连上网络后，再点一次“搜索”。',
  failed: '搜索所需的文件没有取到，请稍后再点一次“搜索”，或者按月查看。',
  /** Between the query and the page's name in the window's title. */
  windowTitle: '{words}－{page}',
};

/** The words of another language say the same. */
export type SearchWords = typeof search;
