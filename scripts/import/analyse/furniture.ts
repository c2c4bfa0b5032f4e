import type { LeftOutReason } from '../raw-page.ts';
import { findDates } from './find-dates.ts';
import { foldSigns } from './fold-signs.ts';

/** A line that is no part of an article, by its words alone. */
export interface Furniture {
  why: LeftOutReason;
  /** Whether what follows such a line, once the text has begun, is no article either. */
  ends: boolean;
}

/** Longer lines are read by their beginnings only. */
const HEAD = 200;

const RELATED =
  /^[【[<《■●◆▲\s·+-]*(?:相关(?:阅读|新闻|链接|文章|报道|推荐|专题|内容|资讯|信息|稿件|文档|解读|附件列表)|推荐(?:阅读|文章|新闻|资讯|内容)|(?:今日|本周|本月|一周|24小时)?(?:热门|热点|热文|热点新闻|最热)(?:文章|新闻|推荐|阅读|排行|资讯|标签|话题|点击|专题|图片|关键词|评论|视频)?(?:榜|排行榜?)?|猜你喜欢|你可能(?:还)?(?:喜欢|感兴趣).{0,6}|您可能.{0,8}|延伸阅读|拓展阅读|更多(?:阅读|新闻|文章|推荐|精彩内容|内容|资讯|>+)?|最新(?:文章|新闻|资讯|消息|动态|发布|更新|推荐|图文)|精彩(?:推荐|图片|图文|专题|视频)|图片新闻|图文推荐|新闻排行榜?|点击排行榜?|阅读排行榜?|排行榜|编辑推荐|小编推荐|为您推荐|大家都在看|大家还在看|往期(?:回顾|推荐|精选)|同类文章|其他(?:新闻|文章)|本类(?:推荐|热门|新闻)|栏目(?:导航|推荐|列表)|智能推荐|赞助推荐|随机(?:阅读|文章|推荐)|频道推荐|专题推荐|原创推荐|近期文章|每日推荐|头条推荐|要闻推荐|今日(?:头条|推荐)|精华推荐|视频推荐|特别推荐)\s*[】\]>》:]*\s*(?:更多)?[>》+\s]*$/;
const PAGER =
  /^[\s<《«[【←]*(?:上一?(?:篇|条|则|个|期|版)|下一?(?:篇|条|则|个|期|版)|前一?(?:篇|条|则)|后一?(?:篇|条|则)|上篇文章|下篇文章|上一新闻|下一新闻|没有了|已经是最后一篇|返回(?:首页|顶部|列表|目录|上一页|上级|频道)?)(?:文章|新闻|信息|内容|资讯)?\s*(?:[:>》»\]】→].{0,120})?$/;
const PAGES =
  /^[\s[(【]*(?:(?:首页|尾页|末页|上一?页|下一?页|共\s?\d+\s?页|第\s?\d+\s?页|\d{1,3}(?:\/\d{1,3})?|[<>«».…|[\]【】\s]|跳转到?|页|前一页|后一页){2,20}|上一页|下一页|阅读全文|展开全文|查看全文|点击查看全文|显示全文|余下全文)$/;
const DISCLAIMER =
  /^[【[(※*\s>]*(?:免责(?:声明|条款|申明)|版权(?:声明|申明|说明|与免责声明|归原作者|所有)|(?:特别|郑重|重要|本网|本站)?(?:声明|申明)\s*[:】\]]|风险提示\s*[:】\]]|凡(?:本网|本站|注明|来源|标注|是|未注明|标有).{0,40}(?:注明|来源|转载|版权|作品|稿件|新闻)|(?:本网|本站|本网站|本平台|本报).{0,30}(?:转载|版权|侵权|不代表|仅供参考|立场无关|文责|及时删除|联系删除)|(?:本文档?|以上|文章|稿件|内容|此文).{0,30}(?:由用户上传|归属|不代表|仅代表|仅供参考|立场无关|文责自负|及时删除|联系删除|版权归|与本(?:网|站)(?:立场)?无关)|本文(?:系|为|由|来自|转自|转载自).{0,24}(?:授权|发布|转载|原创|投稿)|如(?:有|果|涉及|若|您).{0,30}(?:侵权|版权|异议).{0,30}(?:联系|删除|告知|通知|处理)|转载(?:请|须|时请|文章|本文).{0,20}(?:注明|标明|保留|出处)|未经.{0,24}(?:授权|许可|同意|允许).{0,24}(?:转载|使用|复制|不得|禁止|镜像)|(?:欢迎|如需)转载|(?:图片|文章|内容|素材|稿件|以上内容)(?:均)?来(?:源|自)于?(?:互联)?网络?.{0,40}(?:侵|删|版权))/;
const FOOTER =
  /^.{0,40}?(?:copyright|©|\(c\)\s?(?:19|20)\d\d|版权所有|all rights reserved|[\p{Script=Han}]?icp(?:备|证)|公网安备|网站标识码|互联网新闻信息服务许可|增值电信业务|信息网络传播视听|广播电视节目制作|不良信息举报|违法和不良信息|举报(?:电话|邮箱)\s*[:]|建议使用.{0,20}(?:分辨率|浏览器)|网站地图|(?:^|[\s|])(?:关于我们|联系我们|关于本(?:站|网)|友情链接)(?:$|[\s|:>])|网站声明|隐私(?:政策|保护|声明)|法律声明|设为首页|加入收藏|技术支持\s*[:]|技术维护\s*[:]|网站(?:管理|维护|建设|主办)[单位]?\s*[:]|主办单位?\s*[:].{0,40}(?:承办|协办|技术|地址|维护|备案|邮编|电话|$)|承办单位?\s*[:]|邮政?编码?\s*[:]\s?\d{6}|新闻热线|广告热线|投稿(?:邮箱|热线)|法律顾问)/iu;
const SHARE =
  /^[\s【[(·|]*(?:分享|微信|微博|QQ|qq|空间|新浪|腾讯|人人|豆瓣|朋友圈|复制链接|一键|点赞|收藏|转发|打印|关闭|字号|字体|字\s{0,4}号|大|中|小|默认|超大|特大|A[+-]?|T|\+|-|到|至|本页|本文|此页|页面|窗口|好友|扫码|手机|查看|浏览|关注|看新闻|网摘|商城|人民|朗读|播报|语音|收听|听新闻|更多|推荐|QQ空间|繁体|简体|放大|缩小|纠错|我要|评论|留言|邮箱|发送|下载|PDF|word|背景色|返回|顶部|订阅|举报|投诉|赞|踩|保存|全屏|用|的|给|[:|/>»,、[\]【】()\s·.]){1,30}$/;
const QR =
  /^.{0,12}(?:关注我们|点击(?:上方|蓝字|关注)|阅读原文|点个.?在看|扫一扫|扫描二维码|扫描下方|扫描左侧|扫码|长按识别|二维码|微信公众号|客户端下载|下载客户端|打开.{0,10}(?:APP|客户端)|关注.{0,10}(?:公众号|微信|微博))(?:.{0,40})$/i;
const COUNTER =
  /^[\s【[(]*(?:(?:点击|浏览|阅读|访问|人气|热度|评论|跟贴|跟帖|参与|查看|已有|共有|被|共|点击率|点击量|点击数|浏览量|浏览数|浏览次数|阅读量|阅读次数|访问量|您是第|本文|本页|次数|点赞|收藏|下载)\s*(?:了|量|数|次数|率)?\s*[:(]?\s*[\d,.]*\s*(?:万\+?)?\s*(?:次|人次|人|条|位访问者|点击|浏览|阅读|已围观|围观|参与|评论|跟贴)?[\s)】\]|,]*){1,6}$/;
const COUNT_FIRST =
  /^\d[\d,.]*\s*(?:万\+?)?\s*(?:次|人次|人|条|位)?\s*(?:浏览|阅读|点击|评论|跟贴|人已围观|围观|参与|点赞|收藏)[\s)】\]|次]*$/;
const COMMENT =
  /^[\s【[(]*(?:沙发|板凳|地板|\d{1,4}\s?楼|\d{1,4}#|网友(?:评论|留言|跟帖)|(?:我要|发表|最新|热门|全部|用户|共有)?\s?(?:评论|留言)(?:\s?\(?\d*\)?条?)?(?:列表|区)?|文明上网.{0,30}|网络文明.{0,20}|请(?:先)?登录.{0,20}|用户名\s*[:].{0,30}|密码\s*[:].{0,20}|验证码\s*[:]?.{0,20}|匿名(?:发表|评论).{0,10}|注册\s*[|]?\s*登录|登录\s*[|]?\s*注册|发表评论|提交评论|暂无评论.{0,10}|评论已关闭|请自觉遵守.{0,60}|表情)\s*[】\]:]*$/;
const ADVERT =
  /^[\s【[(]*(?:广告(?:位|合作|招商|服务|投放)?|推广|赞助(?:商)?(?:链接|内容)?|ADVERTISEMENT|AD)\s*[】\]):]*$|(?:加微信|加QQ|QQ群?\s*[:]\s*\d{5,}|微信号\s*[:]|招商热线|加盟热线|订购热线|咨询热线\s*[:]|客服QQ|限时(?:优惠|抢购)|点击(?:购买|领取|进入专题|进入>+|下载|图片进入)|免费领取|(?:商圈|采购|业务|商务合作|广告合作)[\p{Script=Han}]{0,4}[:]\s*[\d-]{6,})/u;
const CLOCK =
  /^.{0,16}?(?:今天是|现在是|当前时间|今日\s?[:]|欢迎(?:您)?(?:访问|光临|来到|浏览|进入|登录)|您好[,!]?\s?欢迎)/;
const BROWSER =
  /(?:您的浏览器|浏览器版本(?:过低|太低)|不支持(?:JavaScript|iframe|视频|音频|html5|框架|flash)|请(?:开启|启用|打开)\s?JavaScript|请升级.{0,10}浏览器|Cookie|Flash Player|正在加载|加载中|Loading)/i;
const NAVIGATION =
  /^[\s[【(·|]*(?:网站首页|返回首页|首页|首\s{1,6}页|主页|导航|网站导航|站内搜索|全站搜索|搜索|高级搜索|请输入.{0,12}(?:关键[字词]|内容)|热门搜索\s*[:].{0,60}|无障碍(?:浏览|阅读)?|长者(?:模式|助手|版|专区)|适老化.{0,6}|关怀版|手机版|移动版|电脑版|网页版|WAP(?:版|首页)?|English|EN|繁體|繁体版?|简体版?|登录|注册|退出|会员中心|RSS(?:订阅)?|目录|返回目录|往期回顾|电子报|数字报|版面导航|标题导航|下一版|上一版|跳转到主要内容|skip to content|邮箱|微门户|END|完|政务微博|APP下载|下载到本地.{0,12}|登录.{0,8}账号|上一?[期版]\s+下一?[期版]|政务微信|智能问答|正文|详细(?:内容|信息)|信息详情|文章(?:内容|正文|详情)|新闻(?:内容|正文|详情|详细)|切换(?:城市|导航)|站点地图|新闻报料.{0,20}|版权声明|年?\s?第?\d+版.{0,4}放大.*|第?\s?[A-Z]?\d{1,3}\s?版\s*:.{0,14}|PDF版.{0,10}|当前版.{0,10}|返回主页.{0,6})[\s\]】)>»:]*$/i;

const RULES: [RegExp, LeftOutReason, boolean][] = [
  [RELATED, 'related', true],
  [DISCLAIMER, 'disclaimer', true],
  [PAGER, 'navigation', true],
  [COMMENT, 'form', true],
  [PAGES, 'navigation', false],
  [NAVIGATION, 'navigation', false],
  [CLOCK, 'navigation', false],
  [SHARE, 'share', false],
  [COUNTER, 'counter', false],
  [COUNT_FIRST, 'counter', false],
  [ADVERT, 'advert', false],
];
/** Words of a browser or of a code to scan are furniture only where they are short: an article may speak of both. */
const SHORT_RULES: [RegExp, LeftOutReason][] = [
  [QR, 'share'],
  [BROWSER, 'navigation'],
];
/** `收藏本站 登录|注册`: a bar above a page. */
const ACCOUNT = /(?:^|\s)(?:注册[\s|]*登录|登录[\s|]*注册)\s*$/;
const SHORT = 60;
const MARKS_ONLY = /^[\s\p{P}\p{S}]+$/u;

/** Marks or figures alone (rules of stars, page numbers), or a menu of short words with bars between them. */
function isDebris(line: string): boolean {
  if (MARKS_ONLY.test(line) || /^\d{1,4}$/.test(line)) return true;
  const parts = line.split(/\s*[|丨┊│]\s*/).filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => part.length <= 10) && !/[。，；:]|\d{4}/.test(line);
}

/** Many short words with blanks between them: a menu. Two such words are a title with a gap in it. */
export function isMenu(text: string): boolean {
  if (/[。;!?:"“”《》]/.test(foldSigns(text)) || text.length > 400) return false;
  const words = foldSigns(text).split(/\s+/);
  if (findDates(text).length > 0) return false;
  const short = words.filter((word) => word.length <= 6).length;
  return words.length >= 5 && short >= words.length * 0.8 && words.some((word) => word.length > 1);
}

/** Whether a line is furniture of a page, and of what kind; null for all that an article may say. */
export function readFurniture(text: string): Furniture | null {
  const line = foldSigns(text.slice(0, HEAD)).trim();
  if (isDebris(line)) return { why: 'navigation', ends: false };
  if (line.length <= SHORT) {
    const short = SHORT_RULES.find(([pattern]) => pattern.test(line));
    if (short !== undefined) return { why: short[1], ends: false };
  }
  if (line.length <= SHORT && ACCOUNT.test(line)) return { why: 'navigation', ends: false };
  // A sentence of an article may name what a footer names; a footer is no sentence.
  if (FOOTER.test(line) && (!text.endsWith('。') || /©|icp备|copyright/i.test(line)))
    return { why: 'footer', ends: true };
  const rule = RULES.find(([pattern]) => pattern.test(line));
  if (rule !== undefined) return { why: rule[1], ends: rule[2] };
  return isMenu(text) ? { why: 'navigation', ends: false } : null;
}
