/**
 * What a word of time or place does where it stands: it says of what the figures speak (`main`), with what they are
 * compared (`base`), only of what the next figure speaks (`next`), of what its clause speaks (`clause`), or nothing of
 * them (`none`).
 */
export type Role = 'main' | 'base' | 'next' | 'clause' | 'none';

/** One way of telling a role by what stands round the word. */
export interface RoleRule {
  why: string;
  example: string;
  role: Role;
  before?: RegExp;
  after?: RegExp;
}

const COMPARING =
  /(?:(?<![占环同可])比|较|相比于?|对比|[高低快慢多少好优大]于|[超]过?|不及)(?:过去)?(?:的)?$/;

/** Roles of words of time; the first rule that fits counts, else the word is `main`. */
export const PERIOD_ROLES: readonly RoleRule[] = [
  {
    why: 'A comparison says against what, also where figures are put beside it.',
    example: '比2022年增长、较一季度、高于去年全年',
    role: 'base',
    before: COMPARING,
  },
  {
    why: '与 and 同 compare where 相比 or 持平 follows.',
    example: '与2015年相比、同上年持平',
    role: 'base',
    before: /[与同和跟]$/,
    after: /^(?:同期)?(?:[^，。；]{0,6})(?:相比|比较|对比|比|持平|相当|一致|齐平|基本)/,
  },
  {
    why: 'A base may be called one.',
    example: '在2020年基础上、以2015年为基期',
    role: 'base',
    before: /[在以]$/,
    after: /^的?(?:基础上|基数|为基)/,
  },
  {
    why: 'A multiple of a year, or what came back of it, compares.',
    example: '是2015年的2.3倍、恢复到2019年同期的85%',
    role: 'none',
    before: /(?:是|为|达到?|恢复[到至]|相当于|约为)$/,
    after: /^(?:同期|全年|水平)*的[约近]?[\d.]+(?:倍|%)/,
  },
  {
    why: 'A record has a year since which it stands.',
    example: '创2015年以来新高、2020年起、2025年前',
    role: 'none',
    after: /^(?:以来|起(?!草)|至今|开始|[之以]?前(?!三?[\d一二三四])|[之以]后)/,
  },
  {
    why: 'What was done is told of a plan, which has a year.',
    example: '完成全年计划的82%、占全年任务',
    role: 'none',
    before: /(?:完成了?|占|达到?|为|超额完成|实现)$/,
    after: /^度?的?[^，。；\d]{0,6}?(?:计划|目标|任务|预算|预期|总量)/,
  },
  {
    why: 'A plan or a budget is no time.',
    example: '全年目标任务的、今年预算的60%',
    role: 'none',
    after: /^度?的?(?:工作|投资|收入|支出)?(?:计划|目标|任务|预算|预期)(?:任务|目标|数|总数)?的/,
  },
  {
    why: 'A year in which a thing came to be says nothing of its figures.',
    example: '2019年建成的公园、2020年出台的办法',
    role: 'none',
    after:
      /^度?[^，。；、的\d]{0,6}?(?:建成|成立|开工|投产|竣工|出台|实施|启动|开通|引进|立项|批准|创办|创建|出生|入职|毕业|通过|发布|印发|修订|开业|启用|开放)(?:运营|使用)?的/,
  },
  {
    why: 'So does a verb that ends in 于.',
    example: '始建于1998年',
    role: 'none',
    before: /(?:建|立|生|创办|毕业|开工|投产|成)于$/,
  },
  {
    why: 'So does 到 before the figure itself, to which it came.',
    example: '由2020年的8亿元增加到2023年的11亿元',
    role: 'next',
    before: /(?:[到至为])$/,
    after: /^的(?:约|近)?\d/,
  },
  {
    why: 'By 由 and 从 only the figure behind is told, from which another came.',
    example: '由2020年的3亿元增加到',
    role: 'next',
    before: /[由从自]$/,
  },
];

const RELATED =
  /(?:占了?|(?<![占环同可])比|较|与|[高低快慢多少好优大]于|[超]过?|位居|位列|名列|居|列|排名?|销往|销售到|出口到|发往|运往|前往|飞往|赴|往|向|从|自|距离?|来自|走向|迈向|延伸[至到]|通[往向]|领跑|代表|参加|辐射|服务|恢复[到至]|来)$/;

/** Roles of words of place. */
export const PLACE_ROLES: readonly RoleRule[] = [
  {
    why: 'A contribution is one to the growth of its object, unless its subject has a place too.',
    example: '拉动全市经济增长2个百分点',
    role: 'clause',
    before: /(?:拉动|下拉|拉高|拉低)$/,
  },
  {
    why: 'A point of view is what is spoken of.',
    example: '从全区看、从商州区来看',
    role: 'main',
    before: /从$/,
    after: /^(?:来|总体|整体)?看/,
  },
  {
    why: 'A whole, a rank, a way and a comparison name another place than that of the figure.',
    example: '占全市的12%、居全省第2位、销往西安市、高于全国',
    role: 'none',
    before: RELATED,
  },
  {
    why: 'Titles are given in the name of a place.',
    example: '全国文明村3个、全省示范社区5个',
    role: 'none',
    after:
      /^的?(?:级|第[一二三四五六七八九十\d]|首位|首个|首家|首批|前[列茅三十\d]|之首|领先|率先|唯一|最[大高多]|一流|文明|示范|重点文物|重点镇|劳动?模范?|先进|优秀|百强|十[强佳大]|人大代表|政协|两会|卫生|园林|双拥|森林城市|绿化|青年|三八|五[一四]|工人|品牌|科普|知名|名牌|驰名|统一|联网|平均水平|[^，。；]{0,6}第[一二三四五六七八九十])/,
  },
];

/** The role of the word between `from` and `to`. */
export function roleOf(prose: string, from: number, to: number, rules: readonly RoleRule[]): Role {
  const before = prose.slice(Math.max(0, from - 8), from);
  const after = prose.slice(to, to + 24);
  const rule = rules.find((each) => (each.before?.test(before) ?? true) && (each.after?.test(after) ?? true));
  return rule?.role ?? 'main';
}
