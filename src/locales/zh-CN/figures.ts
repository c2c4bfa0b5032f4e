import type { Bound } from '../../schemas/metric.ts';

type Trend = 'rise' | 'fall';

/** What `npm run figures` says at the terminal. */
export const figures = {
  usage: [
    '用法：npm run figures -- 文件 [更多文件] [参数]',
    '',
    '列出文字或 Markdown 文件里的数据：原文、位置、数值、单位、确切程度，以及建议绑定的指标。',
    '加 --write 就把建议写进稿件：正文里的数据加上指标链接，标题、摘要里的数据记在稿件开头的 figures 里，',
    '新指标写进专题的 metrics 文件夹；只添加，不改动原有的任何内容，写入前先在内存里检查一遍。',
    '',
    '  --write             写入（在终端里会先问一声）',
    '  --dry-run           只显示会添加哪些内容，不写入',
    '  --yes               写入前不再询问',
    '  --campaign 专题     稿件没有写 campaign 时所属的专题；写入时补上这一行',
    '  --update            指标已有、数值是新的而稿件没有写明时期：把这个数值记为该指标的最新一期',
    '  --bind 数据=指标    由您指定：某个数据就是某个指标（写 数据=new:名称 则新建）；可写多次，',
    '                      同样的数据有几处时写位置，如 12:8=problems-found',
    '  --content 目录      内容目录（默认 content；也可用环境变量 CONTENT）',
    '  --json              只输出 JSON（一个文件是一个数组，多个文件按文件名分列）',
    '  --help              显示本说明',
  ].join('\n'),
  noFile: '没有写文件名：请写 npm run figures -- 文件（加 --help 看说明）。',
  missing: (file: string): string => `找不到文件 ${file}：路径从当前所在的目录算起。`,
  notAFile: (file: string): string => `${file} 是文件夹：请写一个文字或 Markdown 文件。`,
  unreadable: (file: string, code: string): string => `系统不让读取 ${file}（${code}）：请检查文件的权限。`,
  importFirst: (file: string): string =>
    `${file} 不是稿件：这里只看文字和 Markdown 文件，请先用 npm run import -- ${/\s/.test(file) ? `"${file}"` : file} 把它变成稿件。`,
  refused: (place: string, message: string, fix: string): string => `${place}：${message}${fix}`,
  columns: {
    place: '位置',
    text: '原文',
    value: '数值',
    unit: '单位',
    bound: '确切程度',
    trend: '升降',
    period: '时期',
    region: '地区',
    metric: '指标',
  },
  trends: { rise: '升', fall: '降' } satisfies Record<Trend, string>,
  measures: { level: '总量、水平', change: '增减', share: '占比' },
  against: { 'last-year': '同比', previous: '环比', 'year-start': '比年初' },
  bases: { current: '现价', constant: '不变价' },
  bounds: { exact: '确数', over: '以上', about: '左右', under: '以下' } satisfies Record<Bound, string>,
  noUnit: '（无）',
  total: (file: string, count: number): string =>
    count === 0 ? `${file}：没有数据。` : `${file}：共 ${count} 个数据。`,
  linked: (id: string, label: string): string => `已绑定 ${id}${label === '' ? '' : ` ${label}`}`,
  known: (id: string, label: string): string => `已有 ${id} ${label}`,
  added: (id: string, label: string, pillar: string): string =>
    `新增 ${id} ${label}${pillar === '' ? '' : `（${pillar}）`}`,
  tie: (ids: string[]): string => `待定：可能是 ${ids.join('、')}，请用 --bind 指定`,
  update: (id: string, label: string, period?: string): string =>
    period === undefined
      ? `更新 ${id} ${label}：数值是新的，加 --update 记为最新一期`
      : `更新 ${id} ${label}：新增 ${period} 的数值`,
  nameless: '说不清统计的是什么：请用 --bind 指定指标，或写 数据=new:名称 新建',
  waived: '稿件已写明不绑定',
  none: (reason: string): string => `不绑定：${reason}`,
  reasons: {
    range: '数值是一个区间，不对应单个指标',
    ratio: '比例，不对应单个指标',
    'no-unit': '没有单位的数，不对应指标',
    'in-link': '所在的文字已经是链接',
    'marked-up': '写法特殊，不能加指标链接',
  },
  badBind: (text: string): string =>
    `--bind 后面的“${text}”看不懂：请写 数据=指标标识，如 --bind 192个=problems-found，或写 192个=new:名称 新建。`,
  unknownBind: (id: string, campaign: string): string =>
    `专题“${campaign}”里没有指标“${id}”：请查看 campaigns/${campaign}/metrics 里的标识，或写 new 新建。没有写入任何文件。`,
  unusedBind: (figure: string, file: string): string =>
    `${file} 里没有尚未对应指标的数据“${figure}”，--bind 用不上：请照稿件里的写法写（连同单位），或写它的位置，如 12:8；已经对应好的，请在稿件里改 metric: 后面的标识。没有写入这个文件。`,
  notAnArticle: (file: string): string =>
    `${file} 不是内容目录里的稿件，不能写入：请用 articles/年份/ 里的 .md 文件，内容目录在别处时加 --content 指明。`,
  brokenArticle: (file: string): string =>
    `${file} 的开头部分有错，不能写入：请先运行 npm run check，按提示改好再来。`,
  needsCampaign: (file: string, campaigns: string[]): string =>
    `${file} 没有写属于哪个专题，不知道指标该记在哪里：请在稿件开头加一行 campaign: 专题标识，或加参数 --campaign。` +
    (campaigns.length === 0
      ? '现在还没有专题，请先运行 npm run new -- campaign。'
      : `可选：${campaigns.join('、')}。`),
  unknownCampaign: (id: string, campaigns: string[]): string =>
    `没有专题“${id}”：${campaigns.length === 0 ? '请先运行 npm run new -- campaign 新建。' : `可选：${campaigns.join('、')}。`}没有写入任何文件。`,
  otherCampaign: (file: string, own: string, asked: string): string =>
    `${file} 已经写明属于专题“${own}”，与参数 --campaign ${asked} 不符：请去掉参数，或先改稿件。没有写入任何文件。`,
  changedMeanwhile: (file: string): string => `${file} 刚刚被别的程序改过，没有写入任何文件：请再运行一次。`,
  nothing: (file: string): string => `${file}：没有要写的，所有数据都已经处理好。`,
  wouldBreak: (file: string): string =>
    `${file}：照建议写入后检查通不过，所以没有写入任何文件。会出现的问题：`,
  cannotEdit: (file: string): string =>
    `${file}：开头部分或指标文件的写法特殊，无法在不改动原文的情况下添加，没有写入任何文件：请改成一行一项的写法后再试。`,
  newMetric: (id: string, label: string, value: string): string => `＋ 指标 ${id}（${label}）：${value}`,
  newValue: (id: string, label: string, value: string, period?: string): string =>
    `＋ ${period ?? '最新一期'} ${id}（${label}）：${value}`,
  confirm: (files: number): string => `写入以上内容（${files} 个文件）`,
  declined: '没有写入任何文件。',
  wrote: (count: { bound: number; added: number; waived: number; files: string[] }): string =>
    `已写入：绑定数据 ${count.bound} 处，新增指标 ${count.added} 个${count.waived === 0 ? '' : `，写明不绑定 ${count.waived} 处`}（${count.files.join('、')}）。`,
  wouldWrite: (count: { bound: number; added: number; waived: number; files: string[] }): string =>
    `将写入：绑定数据 ${count.bound} 处，新增指标 ${count.added} 个${count.waived === 0 ? '' : `，写明不绑定 ${count.waived} 处`}（${count.files.join('、')}）。现在没有写入。`,
  open: (count: number): string => `还有 ${count} 个数据要由您来定，没有替您猜：`,
  openFigure: (place: string, text: string, what: string): string => `  ${place} ${text}：${what}`,
  openSentence: (sentence: string): string => `      原句：${sentence.trim()}`,
};

export type FigureCommandWords = typeof figures;
