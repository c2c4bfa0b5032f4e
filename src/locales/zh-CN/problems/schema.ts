import type { Choice, Sentence } from '../../sentence.ts';
import { offer } from './offer.ts';

/** A text in the wrong form, with the right form of it where that can be guessed. */
interface Form {
  text: string;
  proposal: string | undefined;
}

const write = (proposal: string | undefined, otherwise: string): string =>
  proposal === undefined ? otherwise : `改成 ${proposal}。`;

/** Why a period cannot be. */
export type PeriodFault = 'month' | 'quarter' | 'half' | 'backwards' | 'mixed' | undefined;

const PERIOD_FAULTS = {
  month: '月份从 01 到 12',
  quarter: '季度从 Q1 到 Q4',
  half: '半年是 H1 或 H2',
  backwards: '结束早于开始',
  mixed: '一段时间的两头要同样是年份、月份或日期',
};

/** Names of the types of values. */
const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '“true”或“false”',
  array: '列表',
  object: '一组“名称: 内容”',
  date: '日期',
  null: '空',
};
const typeName = (type: string): string => TYPES[type] ?? type;

/** Sentences about keys and values that do not fit the content model. */
export const schema = {
  missingKey: ({ key }: { key: string }): Sentence => ({
    message: `缺少必填项“${key}”。`,
    fix: `加上一行“${key}: ……”。`,
  }),
  missingKeyInBraces: ({ key }: { key: string }): Sentence => ({
    message: `缺少必填项“${key}”。`,
    fix: `在花括号里加上“${key}: ……”，与别的项之间用半角逗号隔开。`,
  }),
  navigationEntry: ({ text }: { text: string }): Sentence => ({
    message: `导航里的“${text}”没有说明是栏目、专题还是页面。`,
    fix: `栏目写成“- column: ${text}”，专题写成“- campaign: ${text}”。`,
  }),
  numberSplit: (): Sentence => ({
    message: '数字里的逗号把它分成了两半，逗号后面的成了另一项。',
    fix: '数字里不写逗号，例如 8929。',
  }),
  numberWithBound: ({
    key,
    text,
    number,
    bound,
  }: {
    key: string;
    text: string;
    number: string;
    bound: string;
  }): Sentence => ({
    message: `“${key}”应当是数字，现在写的是文字“${text}”。`,
    fix: `改成 ${number}，另加一项“bound: ${bound}”。`,
  }),
  numberWithUnit: ({
    key,
    text,
    number,
    unit,
  }: {
    key: string;
    text: string;
    number: string;
    unit: string;
  }): Sentence => ({
    message: `“${key}”应当是数字，现在写的是文字“${text}”。`,
    fix: `改成 ${number}，把“${unit}”写进指标的 unit${/[万亿]/.test(unit) ? '（例如“万元”“万人”），或者换算成完整的数' : ''}。`,
  }),
  notFinite: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”后面不是可用的数字。`,
    fix: '写成普通的数字，例如 8929 或 98.5；还没有数值就删掉这一次。',
  }),
  titleForId: ({ text, id }: { text: string; id: string }): Sentence => ({
    message: `这里要写标识，“${text}”是它的名称。`,
    fix: `改成 ${id}。`,
  }),
  emptyValue: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”后面没有内容。`,
    fix: '补上内容；如果它不是必填项，也可以删掉这一行。',
  }),
  emptyList: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”的列表里一项也没有。`,
    fix: '至少写一项；如果它不是必填项，也可以删掉它。',
  }),
  keyWithBlanks: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”前后有全角空格，认不出这一项。`,
    fix: '删掉全角空格；需要缩进时用半角空格。',
  }),
  unknownKey: (choice: Choice): Sentence => ({
    message: `没有“${choice.word}”这一项。`,
    fix: offer(choice, '这里可以写'),
  }),
  noSuchForm: ({ known }: { known: readonly string[] }): Sentence => ({
    message: '这一项的写法不对。',
    fix: `从这几种里选一种写：${known.join('、')}。`,
  }),
  notAllowed: (choice: Choice): Sentence => ({
    message: `“${choice.word}”不是这里可选的值。`,
    fix: offer(choice, '可选的值有'),
  }),
  wrongType: ({
    key,
    expected,
    got,
    proposal,
  }: {
    key: string;
    expected: string;
    got: string;
    proposal: string | undefined;
  }): Sentence => ({
    message: `“${key}”应当是${typeName(expected)}，现在写的是${typeName(got)}。`,
    fix:
      proposal !== undefined
        ? got === 'object'
          ? `两头加上方括号，成为列表：${key}: ${proposal}。`
          : `改成 ${key}: ${proposal}。`
        : expected === 'array'
          ? '每一项单独一行，以“- ”（减号加空格）开头，比上一行多缩进两个空格。'
          : expected === 'object'
            ? '在下面另起几行，每行写一项“名称: 内容”，比上一行多缩进两个空格。'
            : `改写成${typeName(expected)}。`,
  }),
  numberAsText: ({ key, text, proposal }: { key: string } & Form): Sentence => ({
    message: `“${key}”应当是数字，现在写的是文字“${text}”。`,
    fix: write(proposal, '只写数字本身，不加引号、逗号和单位；“多、余、约、近”用 bound 表示。'),
  }),
  textAsOther: ({ key, text, got }: { key: string; text: string; got: string }): Sentence => ({
    message: `“${key}”应当是文字，现在写的 ${text} 会被当作${typeName(got)}。`,
    fix: `加上英文单引号：'${text}'。`,
  }),
  idForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不能作标识：只能用小写英文字母、数字和单个减号。`,
    fix: write(proposal, '改成拼音或英文小写，词与词之间用减号，例如 zuofeng-action。'),
  }),
  articleIdForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是稿件的标识，稿件的标识是“年份/文件名”，不带扩展名。`,
    fix: write(proposal, '写成 2023/zuofeng-roundup 的样子。'),
  }),
  metricRefForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是指标的标识。`,
    fix: write(proposal, '写成 problems-found 或 zuofeng/problems-found（专题/指标）的样子。'),
  }),
  dayForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是“年-月-日”写法的日期。`,
    fix: write(proposal, '写成 2023-01-11 的样子，月和日都是两位数。'),
  }),
  noSuchDay: ({ text }: { text: string }): Sentence => ({
    message: `日历上没有“${text}”这一天。`,
    fix: '核对年、月、日。',
  }),
  yearTooFar: ({ text }: { text: string }): Sentence => ({
    message: `“${text}”的年份不对，应当在 1900 年到 2200 年之间。`,
    fix: '核对年份，写全四位数，例如 2023-01-12。',
  }),
  valueIsComment: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”后面的内容以“#”开头，在 YAML 里“#”开始的是注释，读不到。`,
    fix: "用英文单引号把内容括起来，例如 color: '#a8161c'。",
  }),
  momentForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是有效的发布时间。`,
    fix: write(proposal, '写成日期 2023-01-11，或者带时区的时间 2023-01-11T09:30+08:00。'),
  }),
  timeWithoutZone: ({ text, proposal }: Form): Sentence => ({
    message: `时间“${text}”没有写时区。`,
    fix: write(proposal, '在后面加上 +08:00（北京时间）。'),
  }),
  partialDateForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是有效的日期。`,
    fix: write(proposal, "写成 2022、2022-11 或 2022-11-30 的样子（加引号写年份：'2022'）。"),
  }),
  periodForm: ({ text, proposal, fault }: Form & { fault: PeriodFault }): Sentence => ({
    message: `“${text}”不是有效的时期${fault === undefined ? '' : `：${PERIOD_FAULTS[fault]}`}。`,
    fix: write(
      proposal,
      '写成 2023（全年）、2023-H1（上半年）、2023-Q3（三季度）、2023-10（10月）、2023-01/2023-10（1—10月，先早后晚）或 2023-end（年末）的样子。',
    ),
  }),
  urlForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是完整的网址。`,
    fix: write(proposal, '写成 https://www.example.gov.cn 的样子，以 http:// 或 https:// 开头。'),
  }),
  colorForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是颜色值。`,
    fix: write(proposal, "写成 '#a8161c' 的样子：井号加六位十六进制数，外加英文单引号。"),
  }),
  baseForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不能作网站的路径。`,
    fix: write(proposal, '写成 / 或 /zt/zuofeng/ 的样子，开头和结尾都是斜杠。'),
  }),
  policeCodeForm: ({ text }: Form): Sentence => ({
    message: `“${text}”不是公安备案的编码。`,
    fix: "写 14 位数字，外加英文单引号，例如 '61100202000001'。",
  }),
  domainForm: ({ text, proposal }: Form): Sentence => ({
    message: `“${text}”不是域名。`,
    fix: write(proposal, '只写域名，例如 www.example.gov.cn，不带 https:// 和路径。'),
  }),
  siteCodeForm: ({ text }: Form): Sentence => ({
    message: `“${text}”不是政府网站标识码。`,
    fix: "写十位数字，外加英文单引号，例如 '6110000001'；国务院部门是 bm 加八位数字。",
  }),
  attachmentFileForm: ({ text }: Form): Sentence => ({
    message: `“${text}”不是附件的文件名。`,
    fix: '只写文件名和扩展名，例如 实施方案.pdf；附件要和文件放在同一个文件夹里。',
  }),
  observationsOrRatio: (): Sentence => ({
    message: '指标要么写 observations（各次数值），要么写 ratio（由两个指标相除），不能都写，也不能都不写。',
    fix: '两项中只留一项。',
  }),
  observationAtOrPeriod: (): Sentence => ({
    message: '一次数值要么写 at（截至哪一天），要么写 period（哪个时期），不能都写，也不能都不写。',
    fix: '说的是一段时间（如上半年）就留 period，说的是到某一天为止就留 at。',
  }),
  atAndPeriod: (): Sentence => ({
    message: 'at（截至哪一天）和 period（哪个时期）只能写一个。',
    fix: '说的是一段时间（如上半年）就留 period，说的是到某一天为止就留 at。',
  }),
  chartMetricsOrSeries: (): Sentence => ({
    message: '图表要么写 metrics（一项指标一根柱），要么写 series（几组数据），不能都写，也不能都不写。',
    fix: '两项中只留一项。',
  }),
  chartSeriesMetricOrMetrics: (): Sentence => ({
    message:
      '图表的一组数据要么写 metrics（几个指标），要么写 metric（一个指标的历次数值），不能都写，也不能都不写。',
    fix: '两项中只留一项。',
  }),
  otherForm: ({ text }: Form): Sentence => ({
    message: `“${text}”不符合这里的写法。`,
    fix: '对照示例内容里同名的一项改写。',
  }),
};
