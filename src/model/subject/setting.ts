/** What the words before a figure say of it besides its thing, so that it is no value of the thing itself. */
export interface Setting {
  /** A holiday, which no period's code says: 国庆假期. */
  holiday: string;
  /** Whether it is aimed at: 今年的预期目标是增长6%. */
  isAim: boolean;
}

export const NO_SETTING: Setting = { holiday: '', isAim: false };

/** What follows is aimed at, up to the end of the sentence: 预期目标是：, or of the clause: 力争, 确保. */
const AIM_OF_SENTENCE = /(?:预期|奋斗|发展|工作|总体|主要|年度)目标(?:是|为|：|:)/u;
const AIM_OF_CLAUSE = /力争|确保|(?<![未超])(?:计划|拟)(?:完成|实现|投资|新建)/u;

/** A holiday is spoken of until a period is named. */
const TIME =
  /(?<holiday>(?:春节|国庆|中秋|五一|十一|端午|清明|元旦)(?:、?(?:国庆|中秋))?(?:小长假|长假|假期|假日|黄金周)|暑期|暑假|寒假)|\d月|季度|半年|全年|年末|年底|今年以来|\d{4}年(?!同期)/gu;

/**
 * What holds at the next figure.
 * @param before What held at the figure before.
 * @param gap The words since then.
 */
export function nextSetting(before: Setting, gap: string): Setting {
  if (gap === '') return before;
  const passage = gap.slice(gap.lastIndexOf('\n') + 1);
  const last = [...passage.matchAll(TIME)].at(-1);
  const kept = passage.length < gap.length ? '' : before.holiday;
  const holiday = last ? (last.groups?.holiday ?? '') : kept;
  const sentence = passage.slice(passage.search(/[^。！？]*$/u));
  const isSame = sentence.length === gap.length;
  const clause = sentence.slice(sentence.search(/[^，；。]*$/u));
  const goesOn = isSame && before.isAim && !/目前|已|实际/u.test(clause);
  return { holiday, isAim: AIM_OF_SENTENCE.test(sentence) || AIM_OF_CLAUSE.test(clause) || goesOn };
}

/** A name in its setting. */
export const inSetting = (name: string, { holiday, isAim }: Setting): string =>
  name === '' ? '' : `${name.startsWith(holiday) ? '' : holiday}${name}${isAim ? '目标' : ''}`;
