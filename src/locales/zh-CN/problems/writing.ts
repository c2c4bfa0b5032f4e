import type { Sentence } from '../../sentence.ts';

/** Sentences about text that would not come out as it was meant. */
export const writing = {
  ruleMakesHeading: (): Sentence => ({
    message: '这段文字紧接着下一行的 ---，会变成小标题。',
    fix: '要分隔线，就在 --- 前面空一行；要小标题，就去掉 ---，在这一行前面加“## ”。',
  }),
  secondFrontMatter: (): Sentence => ({
    message: '正文里又有一份稿件信息，它会显示在页面上。',
    fix: '把需要的各项移到文件开头的两行 --- 之间，删掉这一份。',
  }),
  indentedCode: (): Sentence => ({
    message: '这一段开头有四个以上的空格（或制表符），会显示成程序代码，不会换行。',
    fix: '删掉行首的空格；段首缩进由网站自动排，也可以用两个全角空格。',
  }),
  headingUnread: (): Sentence => ({
    message: '这里像是小标题，但读者会看到井号：井号要用半角，后面要有一个空格。',
    fix: '写成“## 小标题”；如果它不是小标题，在井号前加反斜杠“\\”。',
  }),
  boldUnread: (): Sentence => ({
    message: '这里的 ** 没有成对，或者里侧有空格，读者会看到星号。',
    fix: '写成 **加粗的文字**，星号与文字之间不留空格；不是加粗就删掉星号。',
  }),
  noteMissing: (): Sentence => ({
    message: '这个脚注没有注文，读者会看到方括号。',
    fix: '在文末另起一段写注文，例如“[^1]: 数据来自年度通报。”；不是脚注就删掉“^”。',
  }),
  tableUnread: (): Sentence => ({
    message: '这里像是表格，但缺少表头下面的 |---| 一行（竖线也要用半角），读者会看到竖线。',
    fix: '在第一行下面加一行，每列写一个 ---，例如 | --- | --- |。',
  }),
  pointsJoined: (): Sentence => ({
    message: '这几条之间没有空行，会连成一段。',
    fix: '每条之间空一行，或者写成列表：“1. 第一条”（半角句点加空格）。',
  }),
  valueCut: ({ proposal }: { proposal: string }): Sentence => ({
    message: '“#”前面有空格，YAML 把它和后面的文字当作注释，读不到。',
    fix: `用英文单引号把整段内容括起来：${proposal}。`,
  }),
  entriesJoined: ({ key, proposal }: { key: string; proposal: string }): Sentence => ({
    message: `“${key}”的这一项里有逗号或顿号，几个词会成为一个。`,
    fix: `各项之间用半角逗号：${proposal}。`,
  }),
};
