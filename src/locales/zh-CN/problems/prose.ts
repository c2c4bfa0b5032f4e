import type { Sentence } from '../../sentence.ts';
import type { WrittenAt } from './figures.ts';

/** Sentences about the words themselves: marks, figures, confusable words, numbers of people. */
export const prose = {
  /** After the first of several slips of one kind. */
  moreSlips: ({ count, lines, isAll }: { count: number; lines: readonly number[]; isAll: boolean }): string =>
    `这个文件里同类的还有 ${count} 处（第 ${lines.join('、')}${isAll ? '' : ' …'} 行）。`,
  /** After the mend of what the machine can mend. */
  mendedByFix: (): string => '运行 npm run check -- --fix 可以自动改好。',
  halfWidthMark: ({ mark, full }: { mark: string; full: string }): Sentence => ({
    message: `中文里用了半角标点“${mark}”。`,
    fix: `改成全角的“${full}”。`,
  }),
  quotationMark: ({ mark, right }: { mark: string; right: string }): Sentence => ({
    message: `引号 ${mark} 用得不对。`,
    fix: `这里改成 ${right} 。外层用 “ ”，里层用 ‘ ’。`,
  }),
  quotationUnpaired: ({ mark }: { mark: string }): Sentence => ({
    message: `引号 ${mark} 没有成对。`,
    fix: '补上另一半，或者删掉这一个。',
  }),
  bracketUnpaired: ({ mark }: { mark: string }): Sentence => ({
    message: `“${mark}”没有成对。`,
    fix: '补上另一半，或者删掉这一个。',
  }),
  marksRepeated: ({ marks, right }: { marks: string; right: string }): Sentence => ({
    message: `标点重复：“${marks}”。`,
    fix: `只留一个“${right}”。`,
  }),
  marksTogether: ({ marks }: { marks: string }): Sentence => ({
    message: `两个标点连在一起：“${marks}”。`,
    fix: '只留合适的一个。',
  }),
  marksShouted: ({ mark }: { mark: string }): Sentence => ({
    message: `“${mark}”连用了几个，新闻和公文里一般只用一个（GB/T 15834）。`,
    fix: `只留一个“${mark}”。`,
  }),
  dotsOrDashes: ({ written, right }: { written: string; right: string }): Sentence => ({
    message: `“${written}”不是规范的${right.startsWith('…') ? '省略号' : '破折号'}。`,
    fix: `改成“${right}”。`,
  }),
  ellipsisWithEtc: (): Sentence => ({
    message: '省略号和“等”不能连用。',
    fix: '只留一个。',
  }),
  serialMark: ({ mark }: { mark: string }): Sentence => ({
    message: `带括号的序号后面不加“${mark}”。`,
    fix: `删掉“${mark}”。`,
  }),
  ordinalMark: (): Sentence => ({
    message: '“第一”“第二”这类序号后面用逗号，不用顿号。',
    fix: '改成“，”。',
  }),
  blankBesideFigure: (): Sentence => ({
    message: '汉字与数字之间有空格。',
    fix: '删掉空格；网页会自动留出合适的间隙。',
  }),
  blankInSentence: (): Sentence => ({
    message: '句子中间有空格。',
    fix: '删掉空格，或者换成该用的标点。',
  }),
  figureMagnitude: ({ figure, proposal }: { figure: string; proposal: string }): Sentence => ({
    message: `“${figure}”写法不规范：阿拉伯数字后面只能用“万”“亿”（GB/T 15835）。`,
    fix: `写成“${proposal}”，或者全用汉字。`,
  }),
  rangeUnit: ({ figure, proposal }: { figure: string; proposal: string }): Sentence => ({
    message: `范围“${figure}”的前一个数没有写全（GB/T 15835）。`,
    fix: `如果两端单位相同，写成“${proposal}”。`,
  }),
  rangeMark: ({ mark, right }: { mark: string; right: string }): Sentence => ({
    message: `范围中间用了“${mark}”。`,
    fix: `改成“${right}”：数值用“～”，时间用“—”。`,
  }),
  roughMark: ({ figure, proposal }: { figure: string; proposal: string }): Sentence => ({
    message: `概数“${figure}”中间不加顿号（GB/T 15835）。`,
    fix: `写成“${proposal}”。`,
  }),
  roughFigure: ({ figure, proposal }: { figure: string; proposal: string }): Sentence => ({
    message: `概数“${figure}”要用汉字（GB/T 15835）。`,
    fix: `写成“${proposal}”。`,
  }),
  dateNotWhole: ({ date, proposal }: { date: string; proposal: string }): Sentence => ({
    message: `“${date}”：年月日不全的日期不能用连字符（GB/T 15835）。`,
    fix: `如果是日期，写成“${proposal}”。`,
  }),
  yearCut: ({ year, proposal }: { year: string; proposal: string }): Sentence => ({
    message: `年份“${year}”没有写全。`,
    fix: `写四位数，例如“${proposal}”。`,
  }),
  confusedWord: ({ wrong, right, reason }: { wrong: string; right: string; reason: string }): Sentence => ({
    message: `“${wrong}”应为“${right}”：${reason}。`,
    fix: `改成“${right}”。`,
  }),
  identityNumber: ({ text }: { text: string }): Sentence => ({
    message: `这里有身份证号码（${text}），不能公开。`,
    fix: '删掉，或者只留前六位、其余用 * 代替。',
  }),
  mobileNumber: ({ text }: { text: string }): Sentence => ({
    message: `这里有手机号码 ${text}，不能公开。`,
    fix: `删掉，或者中间四位用 * 代替；如果是单位公布的电话，在 terms.yaml 写 waivers: [{ rule: personal-data, text: '${text}', reason: 单位公布的电话 }]。`,
  }),
  bankCard: ({ text }: { text: string }): Sentence => ({
    message: `这里像是银行卡号（${text}）。`,
    fix: '如果是个人的卡号，请删掉。',
  }),
  titleLong: ({ count, most }: { count: number; most: number }): Sentence => ({
    message: `标题有 ${count} 个字，列表里会显得太长。`,
    fix: `缩短到 ${most} 个字以内，其余的放进副题（subtitle）。`,
  }),
  paragraphTwice: ({ line }: { line: number }): Sentence => ({
    message: `这一段与第 ${line} 行的一段完全相同。`,
    fix: '删掉其中一段。',
  }),
  paragraphShared: ({ place: { file, line }, count }: { place: WrittenAt; count: number }): Sentence => ({
    message:
      count > 1
        ? `这一段等 ${count} 个长段落与 ${file} 相同（第 ${line} 行起）。`
        : `这一段与 ${file} 第 ${line} 行的一段相同。`,
    fix: '如果是同一篇稿件发了两次，删掉一篇；如果是有意的，不用改。',
  }),
  termName: ({ wrong, right }: { wrong: string; right: string }): Sentence => ({
    message: `“${wrong}”不是规范的名称。`,
    fix: `改成“${right}”。`,
  }),
  termBanned: ({
    term,
    reason,
    instead,
  }: {
    term: string;
    reason: string;
    instead: string | undefined;
  }): Sentence => ({
    message: `“${term}”不能使用：${reason}。`,
    fix: instead === undefined ? '删掉或者换一个说法。' : `改成“${instead}”。`,
  }),
  termSuperseded: ({
    was,
    now,
    since,
  }: {
    was: string;
    now: string;
    since: string | undefined;
  }): Sentence => ({
    message: `“${was}”${since === undefined ? '' : `自 ${since} 起`}已经改称“${now}”。`,
    fix: `改成“${now}”；如果说的是从前的事，在 terms.yaml 的 waivers 里写明。`,
  }),
  waiverIdle: ({ rule, text }: { rule: string; text: string }): Sentence => ({
    message: `这一条例外用不上：规则 ${rule} 在“${text}”里没有发现问题。`,
    fix: '删掉这一条，或者改成稿件里写的样子。',
  }),
  waiverUnknownRule: ({ rule, nearest }: { rule: string; nearest: string | undefined }): Sentence => ({
    message: `没有可以设例外的规则“${rule}”。`,
    fix:
      nearest === undefined
        ? '规则名写在每条提醒末尾的方括号里，照那里写。'
        : `改成“${nearest}”；规则名写在每条提醒末尾的方括号里。`,
  }),
  waiverUnknownFile: ({ file }: { file: string }): Sentence => ({
    message: `没有文件“${file}”，这一条例外用不上。`,
    fix: '写内容文件夹里的路径，例如 articles/2023/market.md。',
  }),
};
