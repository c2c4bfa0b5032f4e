import { expect, test } from 'vitest';
import { dotsAndDashes } from './dots-and-dashes.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { pairedBrackets } from './paired-brackets.ts';
import { findIn, mendBy } from './prose/test-rule.ts';
import { quotationMarks } from './quotation-marks.ts';
import { repeatedMarks } from './repeated-marks.ts';
import { serialMarks } from './serial-marks.ts';
import { strayBlanks } from './stray-blanks.ts';

test.each([
  ['全县齐心,稳步推进', '全县齐心，稳步推进'],
  ['全县齐心, 稳步推进', '全县齐心，稳步推进'],
  ['全县齐心 ,稳步推进', '全县齐心，稳步推进'],
  ['来源:山阳日报', '来源：山阳日报'],
  ['新修道路8%,改善出行', '新修道路8%，改善出行'],
  ['查出问题192个,整改206个', '查出问题192个，整改206个'],
  ['项目6个;资金8元', '项目6个；资金8元'],
  ['是否属实?请回复', '是否属实？请回复'],
  ['增长8%!群众高兴', '增长8%！群众高兴'],
  ['工作稳步推进.', '工作稳步推进。'],
  ['第一季度全县的工作稳步推进.下一步继续努力', '第一季度全县的工作稳步推进。下一步继续努力'],
  ['办法(试行)印发', '办法（试行）印发'],
  ['办法（试行)印发', '办法（试行）印发'],
  ['世界贸易组织(WTO)', '世界贸易组织（WTO）'],
  ['发展LED,光伏产业', '发展LED，光伏产业'],
  ['“八条措施”,“九条制度”', '“八条措施”，“九条制度”'],
  ['于9:30开会,10:15结束', '于9:30开会，10:15结束'],
  ['图1:会场', '图1：会场'],
])('half-width marks: %s → %s', (wrong, right) => {
  expect(mendBy(halfWidthMarks, wrong)).toBe(right);
});

test.each([
  '会议9:30开始，比分为3:1，收入1,286.5元，增长7.3%。',
  '参见 https://www.example.gov.cn/a?b=1,2;c(汉) 和 a.b@example.com。',
  '他说“Hello, world!”，大家笑了。',
  'Chinese text, like this (see below): nothing wrong here; or is it?',
  '见附件plan.docx和data.csv。',
  'title: 甲',
  '一.总则',
  '1.总则',
  '1)总则',
  '坐标(3, 5)处',
  '函数f(x)的图像',
  'J.K.罗琳的书',
  '版本2.0.1发布',
  '（Zhang, 2023）指出',
  'A, B, C三类中的A类',
  "It's 5:1, said Mr. Li.",
])('half-width marks that are right: %s', (text) => {
  expect(findIn(halfWidthMarks, text)).toEqual([]);
});

test.each([
  ['开展"作风之星"评选', '开展“作风之星”评选'],
  ['开展"甲"和"乙"评选', '开展“甲”和“乙”评选'],
  ["开展'作风之星'评选", '开展“作风之星”评选'],
  ['他说：“开展"作风之星"评选。”', '他说：“开展‘作风之星’评选。”'],
  ['他说：“开展“作风之星”评选。”', '他说：“开展‘作风之星’评选。”'],
  ['开展”作风之星”评选', '开展“作风之星”评选'],
  ['开展“作风之星“评选', '开展“作风之星”评选'],
  ['开展”作风之星“评选', '开展“作风之星”评选'],
])('quotation marks: %s → %s', (wrong, right) => {
  expect(mendBy(quotationMarks, wrong)).toBe(right);
});

test.each(['开展“作风之星评选', '开展作风之星”评选', '开展"作风之星评选', '“甲”和“乙'])(
  'a quotation mark without its counterpart is told and left: %s',
  (text) => {
    expect(findIn(quotationMarks, text)).toHaveLength(1);
    expect(mendBy(quotationMarks, text)).toBe(text);
  },
);

test.each([
  '开展“作风之星”评选',
  '他说：“开展‘作风之星’评选。”',
  '他答道"Yes, sir"，就走了',
  "It's Li's book",
  '屏幕15"',
  'He said “yes”.',
  '’23年以来',
])('quotation marks that are right: %s', (text) => {
  expect(findIn(quotationMarks, text)).toEqual([]);
});

test.each(['办法（试行印发', '办法试行）印发', '《办法印发', '印发办法》', '【通知', '商办发〔2022'])(
  'a bracket without its counterpart is told: %s',
  (text) => {
    expect(findIn(pairedBrackets, text)).toHaveLength(1);
    expect(findIn(pairedBrackets, text)[0]?.mend).toBeUndefined();
  },
);

test.each([
  '（试行）',
  '《办法（试行）》',
  '1）总则',
  '包括：1）甲；2）乙',
  '一）总则',
  '（注：（一）见下）',
  '(试行）',
])('brackets that are right: %s', (text) => {
  expect(findIn(pairedBrackets, text)).toEqual([]);
});

test.each([
  ['全部完成。。下一步', '全部完成。下一步'],
  ['首先，，要', '首先，要'],
  ['甲、、乙', '甲、乙'],
  ['一是；；二是', '一是；二是'],
])('a doubled mark: %s → %s', (wrong, right) => {
  expect(mendBy(repeatedMarks, wrong)).toBe(right);
});

test.each(['完成，。', '完成。，', '太好了！！', '真的吗？？', '如下：、'])(
  'marks side by side are told: %s',
  (text) => {
    expect(findIn(repeatedMarks, text)).toHaveLength(1);
    expect(mendBy(repeatedMarks, text)).toBe(text);
  },
);

test.each(['完成。”，他说', '真的吗？！', '他喊：“冲啊！！”', '甲、乙，丙。', '甲……。'])(
  'marks that are right: %s',
  (text) => {
    expect(findIn(repeatedMarks, text)).toEqual([]);
  },
);

test.each([
  ['书籍、报刊...', '书籍、报刊……'],
  ['书籍、报刊。。。', '书籍、报刊……'],
  ['书籍、报刊…应有尽有', '书籍、报刊……应有尽有'],
  ['书籍、报刊………', '书籍、报刊……'],
  ['书籍···报刊', '书籍……报刊'],
  ['一件大事--修路', '一件大事——修路'],
  ['——专项行动', '——专项行动'],
  ['—专项行动综述', '——专项行动综述'],
  ['--专项行动综述', '——专项行动综述'],
  ['一件大事──修路', '一件大事——修路'],
])('dots and dashes: %s → %s', (wrong, right) => {
  expect(mendBy(dotsAndDashes, wrong)).toBe(right);
});

test.each([
  '书籍……',
  '…………',
  '一件大事——修路',
  '2021—2023年',
  '西安—商洛高速',
  'and so on...',
  'wait… what',
  '米哈伊尔·肖洛霍夫',
])('dots and dashes that are right: %s', (text) => {
  expect(findIn(dotsAndDashes, text)).toEqual([]);
});

test('an ellipsis with 等 is told, a quotation between them is not', () => {
  expect(findIn(dotsAndDashes, '书籍、报刊……等。')).toHaveLength(1);
  expect(findIn(dotsAndDashes, '书籍……等他回来')).toEqual([]);
});

test.each([
  ['（一）、强化监督', '（一）强化监督'],
  ['(二)，强化监督', '(二)强化监督'],
  ['（3）．强化监督', '（3）强化监督'],
  ['第一、强化监督', '第一，强化监督'],
  ['两件事。第二、强化监督', '两件事。第二，强化监督'],
])('serials: %s → %s', (wrong, right) => {
  expect(mendBy(serialMarks, wrong)).toBe(right);
});

test.each([
  '（一）强化监督',
  '一、强化监督',
  '第一、第二产业',
  '第一、二产业',
  '第三、四季度',
  '见（一）、（二）两项',
  '第一，强化监督',
])('serials that are right: %s', (text) => {
  expect(findIn(serialMarks, text)).toEqual([]);
});

test.each([
  ['总投资60800 万元，全部到位。', '总投资60800万元，全部到位。'],
  ['截至 10 月底，全部到位。', '截至10月底，全部到位。'],
  ['整改率达到 98.6% 以上。', '整改率达到98.6%以上。'],
])('blanks beside figures: %s → %s', (wrong, right) => {
  expect(mendBy(strayBlanks, wrong)).toBe(right);
});

test('a blank inside a sentence is told and left', () => {
  const text = '全区干部群众齐心协力 推进各项重点工作落地见效。';
  expect(findIn(strayBlanks, text)).toEqual([{ words: ' ', mend: undefined }]);
});

test.each([
  ['paragraph', '区委书记王 敏介绍，工作有序。'],
  ['paragraph', '（记者 李 娜 通讯员 王强）日前，工作有序。'],
  ['paragraph', '本报讯 1月8日，活动启动。'],
  ['paragraph', '本报讯 （记者 王敏）日前，活动启动。'],
  ['paragraph', '以“干干净净迎新春 热热闹闹过大年”为题，活动启动。'],
  ['paragraph', '《锤炼优良作风 激发奋进动能》刊出。'],
  ['paragraph', '于2023年1月11日 09:30召开会议。'],
  ['paragraph', '咨询电话 0914-2312345，欢迎来电。'],
  ['paragraph', '图1 会场全景。'],
  ['paragraph', '第一条 为了规范全区的工作，制定本办法。'],
  ['paragraph', '第二十一条 本办法自印发之日起施行。'],
  ['paragraph', '主持人 今天我们请来了几位代表。'],
  ['paragraph', '1 总则。本办法适用于全区。'],
  ['paragraph', '学思践悟二十大 擎旗奋进再出发，专栏开设。'],
  ['paragraph', '装有 Windows 系统的电脑。'],
  ['short', '作风建设 100天'],
  ['title', '锤炼优良作风 激发奋进新动能'],
  ['paragraph', '王敏 李娜 张强'],
] as const)('blanks that are right (%s): %s', (kind, text) => {
  expect(findIn(strayBlanks, text, kind)).toEqual([]);
});
