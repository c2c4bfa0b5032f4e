/** What the questions at the terminal say. */
export const ask = {
  /** `标题：`, or `日期 [2023-01-11]：` where an empty line has a meaning. */
  prompt: (text: string, preset: string | undefined) =>
    `${text}${preset === undefined ? '' : preset === '' ? '（可不填，直接按回车）' : ` [${preset}]`}：`,
  option: (number: number, label: string, value: string) =>
    `  ${number}. ${label}${value === '' || value === label ? '' : `（${value}）`}`,
  choicePrompt: (text: string, preset: string | undefined) =>
    `${text}（请写序号${preset === undefined ? '' : preset === '' ? '，可不填，直接按回车' : ''}）${preset ? ` [${preset}]` : ''}：`,
  confirmPrompt: (text: string, preset: boolean) => `${text}（是/否） [${preset ? '是' : '否'}]：`,
  answerNeeded: '这一项不能不填，请再写一次。',
  notAChoice: (answer: string, choices: readonly { value: string; label: string }[]) =>
    `“${answer}”不在可选之列：请写 1 至 ${choices.length} 中的一个序号，或写其中的名称（${list(choices)}）。`,
  notYesOrNo: '请写“是”或“否”。',
  /** The answer that an option gave will not do; `fault` is a full sentence. */
  badFlag: (flag: string, fault: string) => `参数 ${flag}：${fault}`,
  nobodyThere: (flag: string) => `还缺一项，又没有人能在终端里回答：请加上参数 ${flag}。没有写入任何文件。`,
  cancelled: '已取消，没有写入任何文件。',
};

/** The first few of the choices, as an option takes them. */
function list(choices: readonly { value: string }[]): string {
  const shown = choices.slice(0, 8).map(({ value }) => value);
  return `${shown.join('、')}${choices.length > shown.length ? ' 等' : ''}`;
}

export type AskWords = typeof ask;

/** Why files are not written. Each sentence ends by saying that nothing was. */
export const write = {
  badPath: (path: string) =>
    `“${path}”不能作内容目录里的文件名：请只用小写字母、数字和连字符。没有写入任何文件。`,
  exists: (file: string) => `${file} 已经存在，为免覆盖，没有写入任何文件：请另起一个名称。`,
  linked: (path: string) =>
    `${path} 是一个链接，可能通到内容目录之外，没有写入任何文件：请换成普通的文件夹。`,
  notAFolder: (path: string) => `${path} 是一个文件，里面不能再放文件，没有写入任何文件：请先移开它。`,
  noPermission: (path: string) => `没有写入 ${path} 的权限，没有写入任何文件：请检查文件夹的权限。`,
  readOnly: (path: string) => `${path} 所在的磁盘只能读、不能写，没有写入任何文件：请换一个位置。`,
  diskFull: (path: string) => `磁盘空间不足，写不下 ${path}，没有写入任何文件：请腾出空间后再试。`,
  failed: (path: string, code: string) =>
    `写入 ${path} 时系统报错（${code}），没有写入任何文件：请稍后再试。`,
};

export type WriteWords = typeof write;
