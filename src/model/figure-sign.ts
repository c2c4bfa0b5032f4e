/** A sign below or above nought that is written at a number. */
export interface WrittenSign {
  /** As written: `-`, `−`, `负`, `零下`, `+`. */
  text: string;
  factor: 1 | -1;
}

/**
 * Words that end in 负 and say nothing about what follows: 减负3亿元 takes off a burden, 正负5℃ goes both ways, and
 * after a digit it is a defeat (3胜2负).
 */
const OTHER_BURDEN = '肩担背胜抱欠自正辜减身荷重增降承孤久各分共均须应需谁\\d';

/** A dash that is no hyphen, no second half of a dash and no range, 负, or 零下. */
const SIGN = new RegExp(
  `(?:(?<![\\dA-Za-z%‰℃°\\-−—–～~+])[-−]|(?<![${OTHER_BURDEN}])负|零下|(?<![\\dA-Za-z%])\\+)$`,
);

/** Signs with which a sign of a number ends: a look at one saves the pattern. */
const LAST_SIGNS = new Set('-−负下+');

/** Units of rates and temperatures; elsewhere + joins the members of a slogan (党建+3项). */
const RATE = /^(?:%|‰|℃|°C|°|度|摄氏度|个百分点)$/;

/** Units of temperature; 零下 says nothing of others. */
const DEGREES = /^(?:℃|°C|°|度|摄氏度)$/;

/** The sign that ends `before`, the text up to the digits of an amount. */
export function signBefore(before: string): WrittenSign | undefined {
  if (!LAST_SIGNS.has(before.slice(-1))) return undefined;
  const text = SIGN.exec(before)?.[0];
  return text === undefined ? undefined : { text, factor: text === '+' ? 1 : -1 };
}

/** Whether a sign can belong to an amount of `unit`, which in a range is that of the upper end. */
export function suitsUnit({ text }: WrittenSign, unit: string): boolean {
  if (text === '+') return RATE.test(unit);
  return text !== '零下' || DEGREES.test(unit);
}

/** Marks between 亏损 and its amount. */
const LOSS_MARKS =
  '(?:额|总额|金额|面)?(?:高?达到?|为|了|约|大约|近|接近|超过?|逾|不足|不到|至少|共|合计|总计|累计){0,2}';

/** 亏损 makes the money after it a loss; 弥补亏损 and 减少亏损 do not. */
const LOSS = new RegExp(`(?<![减扭止治补少低增降平控填])(?<word>亏损|净亏|预亏|浮亏|巨亏)${LOSS_MARKS}$`);

const MONEY = /^(?:元|元钱|块钱|美元|欧元|港元|日元|英镑|卢布|角|分钱)$/;

/** The word of loss before an amount of money; it stays outside the figure. */
export function lossBefore(before: string, unit: string): string | undefined {
  return MONEY.test(unit) ? LOSS.exec(before)?.groups?.word : undefined;
}

/** Words of falling, after which a sign below nought says the same once more: 减少-3.5亿元. */
const FALLING = /(?<word>减少|减|下降|降低|降|回落|收窄|下跌|下滑|跌|缩小|缩减|亏损|净亏|预亏)[了约近]?$/;

/**
 * The word that says once more what the sign of a figure says: 减少 in 减少-3.5亿元. Undefined where no sign stands at
 * the number, or no such word before it.
 * @param figure A figure of `prose`, as `findFigures` gives it.
 */
export function doubleSign(
  prose: string,
  { from, sign }: { from: number; sign: string },
): string | undefined {
  if (!/^[-−负]$/.test(sign)) return undefined;
  return FALLING.exec(prose.slice(Math.max(0, from - 6), from))?.groups?.word;
}
