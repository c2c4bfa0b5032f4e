import type { Sentence } from '../../sentence.ts';

/** Sentences about YAML that is not well formed. */
export const yaml = {
  yamlTab: (): Sentence => ({
    message: '这一行用制表符（Tab）缩进，只能用空格缩进。',
    fix: '把行首的 Tab 换成两个空格。',
  }),
  yamlDuplicateKey: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”写了两遍。`,
    fix: '只留一个，删掉另一个。',
  }),
  yamlFullWidthColon: ({ key }: { key: string }): Sentence => ({
    message: `“${key}”后面用了全角冒号“：”。`,
    fix: `改成半角冒号加一个空格：“${key}: ”。`,
  }),
  yamlColonWithoutBlank: ({ key }: { key: string }): Sentence => ({
    message: `“${key}:”的冒号后面少一个空格。`,
    fix: `在冒号后面加一个空格：“${key}: ”。`,
  }),
  yamlKeyWithoutColon: (): Sentence => ({
    message: '这一行不是“名称: 内容”的样子，缺少冒号。',
    fix: '写成“名称: 内容”（半角冒号加空格）；如果它是上一项的续行，请比上一项多缩进两个空格。',
  }),
  yamlColonInValue: (): Sentence => ({
    message: '内容里又出现了半角冒号加空格，读不出哪里是名称、哪里是内容。',
    fix: "用英文单引号把整段内容括起来，例如 title: '通知: 有关事项'；或者改用全角冒号“：”。",
  }),
  yamlIndent: (): Sentence => ({
    message: '缩进不一致。',
    fix: '同一层的各项要左对齐，下一层比上一层多两个空格。',
  }),
  yamlUnclosedQuote: ({ mark }: { mark: string }): Sentence => ({
    message: `引号 ${mark} 没有成对，从这里开始，后面没有结束的引号。`,
    fix: `在这段文字的末尾补上 ${mark}，或者把开头的 ${mark} 去掉。`,
  }),
  yamlUnclosedBracket: ({ mark, closing }: { mark: string; closing: string }): Sentence => ({
    message: `括号 ${mark} 没有成对，后面缺少 ${closing}。`,
    fix: `在末尾补上 ${closing}；如果括号是文字的一部分，请用英文单引号把整段内容括起来。`,
  }),
  yamlTextAfterQuote: (): Sentence => ({
    message: '引号结束以后还有文字。',
    fix: '用英文单引号把整段内容都括起来，例如 \'"放管服"改革\'；中文引号“”不受影响。',
  }),
  yamlReservedCharacter: (): Sentence => ({
    message: '内容以 YAML 的特殊符号（@、`、% 等）开头。',
    fix: '用英文单引号把整段内容括起来。',
  }),
  yamlWideBlank: ({ key }: { key: string }): Sentence => ({
    message: `“${key}:”的冒号后面是全角空格（或不换行空格），不是普通空格。`,
    fix: `删掉它，换成一个半角空格：“${key}: ”。`,
  }),
  yamlWideIndent: (): Sentence => ({
    message: '这一行用全角空格（或不换行空格）缩进，只能用半角空格缩进。',
    fix: '把行首的空格换成两个半角空格。',
  }),
  yamlWideComma: ({ mark }: { mark: string }): Sentence => ({
    message: `括号里用了“${mark}”来分隔各项，只能用半角逗号。`,
    fix: `把“${mark}”改成半角逗号加一个空格：“, ”；如果它是文字的一部分，请用英文单引号把那一项括起来。`,
  }),
  yamlWideBracket: ({ mark }: { mark: string }): Sentence => ({
    message: `内容以全角括号“${mark}”开头，这里认不出来。`,
    fix:
      mark === '｛'
        ? '改用半角花括号 { }；如果它是文字的一部分，请用英文单引号把整段内容括起来。'
        : '列表改用半角方括号 [ ]；如果它是文字的一部分，请用英文单引号把整段内容括起来。',
  }),
  yamlHash: (): Sentence => ({
    message: '“#”在 YAML 里是注释的开头，它和后面的文字都读不到。',
    fix: "用英文单引号把这一项括起来，例如 '#就业'。",
  }),
  yamlReservedBeginning: ({ mark, value }: { mark: string; value: string }): Sentence => ({
    message: `内容以“${mark}”开头，在 YAML 里它有别的意思。`,
    fix: `用英文单引号把整段内容括起来：'${value}'。`,
  }),
  yamlEscape: (): Sentence => ({
    message: '双引号里的反斜杠“\\”写法不对。',
    fix: '把英文双引号换成英文单引号，或者把“\\”写成“\\\\”。',
  }),
  yamlAlias: ({ mark }: { mark: string }): Sentence => ({
    message: `内容以“${mark}”开头，在 YAML 里这是引用的意思，这里不使用引用。`,
    fix: '如果它是文字，请用英文单引号括起来；如果是引用，请把内容照写一遍。',
  }),
  yamlTag: (): Sentence => ({
    message: '内容以“!”开头，在 YAML 里这是类型标记，这里不使用。',
    fix: '删掉这个标记；如果“!”是文字，请用英文单引号把整段内容括起来。',
  }),
  yamlDirective: (): Sentence => ({
    message: '以“%”开头的行是 YAML 指令，这里不使用。',
    fix: '删掉这一行。',
  }),
  yamlMultipleDocuments: (): Sentence => ({
    message: '一个文件里用 --- 分成了几份内容。',
    fix: '删掉多余的 --- 和它后面的内容，一个文件只写一份。',
  }),
  yamlTooDeep: ({ limit }: { limit: number }): Sentence => ({
    message: `内容嵌套得太深（超过 ${limit} 层）。`,
    fix: '检查这一行的括号、“-”和缩进；正常的内容不会超过六层。',
  }),
  yamlNotAMap: (): Sentence => ({
    message: '这里应当是一项一项的“名称: 内容”，现在不是。',
    fix: '每行写一项，名称和内容之间用半角冒号加空格，例如 title: 标题。',
  }),
  yamlUnexpected: (): Sentence => ({
    message: '从这里起读不懂，YAML 写法有误。',
    fix: '检查这一行和上一行的引号、括号、冒号和缩进；拿不准时，用英文单引号把内容括起来。',
  }),
};
