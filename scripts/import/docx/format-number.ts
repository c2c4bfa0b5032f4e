const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const sign = (signs: string, index: number): string => signs.charAt(index);

/** 一, 十, 十二, 二十, 一百零五; `units` for 十, 百 and 千. */
function chinese(value: number, digits: string, units: string, bareTen: boolean): string {
  if (value === 0) return sign(digits, 0);
  const places = String(value).split('').map(Number);
  const words = places.map((digit, index) => {
    const unit = sign(units, places.length - 2 - index);
    if (digit !== 0) return sign(digits, digit) + unit;
    return places.slice(index).some((rest) => rest !== 0) && places[index - 1] !== 0 ? '零' : '';
  });
  return bareTen && value >= 10 && value < 20 ? words.join('').slice(1) : words.join('');
}

function roman(value: number): string {
  let [rest, written] = [value, ''];
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) [rest, written] = [rest - worth, written + letters];
  }
  return written;
}

/** A, B … Z, AA, BB. */
const letters = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const inRange = (value: number, most: number, first: number): string | undefined =>
  value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : undefined;

const counting = (value: number): string => chinese(value, DIGITS, '十百千', true);

/** Word's names of numberings (ECMA-376, 17.18.59) that Chinese documents use. */
const FORMATS: Record<string, (value: number) => string | undefined> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  decimalHalfWidth: String,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => sign(DIGITS, Number(digit))),
  japaneseDigitalTenThousand: (value) => String(value).replace(/\d/g, (digit) => sign(DIGITS, Number(digit))),
  chineseLegalSimplified: (value) => chinese(value, FORMAL, '拾佰仟', false),
  ideographTraditional: (value) => sign(STEMS, (value - 1) % 10),
  ideographZodiac: (value) => sign(BRANCHES, (value - 1) % 12),
  decimalEnclosedCircle: (value) => inRange(value, 20, 0x2460),
  decimalEnclosedCircleChinese: (value) => inRange(value, 20, 0x2460),
  decimalEnclosedParen: (value) => `（${value}）`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  ideographEnclosedCircle: (value) => inRange(value, 10, 0x3280),
  none: () => '',
};

/** A number as Word writes it in a numbering of that name; undefined for a name or number that is not known here. */
export function formatNumber(value: number, format: string): string | undefined {
  return value >= 0 && value < 10_000 && (value > 0 || format.startsWith('decimal'))
    ? FORMATS[format]?.(value)
    : undefined;
}
