/** How the names of media and offices end. */
export const MEDIUM =
  /(?:报|网|网站|门户|社|台|频道|客户端|在线|公众号|官微|融媒|融媒体中心|传媒|新闻|办公室|宣传部|政府|微博|杂志|周刊|发布|之声|广播|电视|热线|论坛|委员会|中心|局|委|办|厅|院)(?:[-—·][\p{Script=Han}A-Za-z]{2,10})?$/u;
const NO_SOURCE =
  /^(?:原创|本站原创|本站|未知|不详|无|网络|互联网|转载|其他|admin|[\d\s:.-]*|http\S*|https\S*|-|—|暂无)$/i;

const FURNITURE_BEHIND =
  /\s+(?=(?:字号|字体|点击|浏览|阅读|分享|打印|关闭|大|中|小|责任|编辑|我要|记者|作者|通讯员|评论|人气|收藏|T|A)(?:\s|$|[:：+-]|[\p{Script=Han}]))/u;
const FURNITURE_WITHIN =
  /字号|参与互动|参与评论|我有话说|分享到|我要评论|点击数|浏览次数|收藏本文|打印本页|[【[]/;

/** The first of several words, and those behind it that are media or offices as well: `光明日报 新华社`. */
function leadingMedia(words: string): string {
  const [first = '', ...others] = words.split(/\s+/);
  const end = others.findIndex((word) => !MEDIUM.test(word) || /看新闻|互动|客户端下载/.test(word));
  return [first, ...(end < 0 ? others : others.slice(0, end))].join(' ');
}

/** A bracket that is not closed was cut from its date or page number. */
function closeBrackets(words: string): string {
  const count = (marks: RegExp): number => (words.match(marks) ?? []).length;
  const difference = count(/[（(]/g) - count(/[）)]/g);
  if (difference > 0) return words.replace(/[（(][^（(]*$/, '').trim();
  return difference < 0 ? words.replace(/[）)]+$/, '') : words;
}

/** The words of a source, cut before what a page sets behind it; null where nothing usable is left. */
export function cleanSource(value: string): string | null {
  const words = value
    .replace(/^\s*(?:信息|稿件|文章|新闻)?来\s*源\s*[:：]/, '')
    .replace(/[《》〈〉]/g, '')
    .replace(/^[“"'【[(（\s]+/, '')
    .split(/[|丨]/)[0]
    ?.split(FURNITURE_BEHIND)[0]
    ?.split(FURNITURE_WITHIN)[0]
    ?.replace(/[”"'】\]\s,，。;；:：·-]+$/u, '')
    .trim();
  if (words === undefined || words === '' || /[。！？]/.test(words)) return null;
  const source = closeBrackets(leadingMedia(words)).replace(/[,，;；]+$/, '');
  return source === '' || source.length > 40 || NO_SOURCE.test(source) ? null : source;
}
