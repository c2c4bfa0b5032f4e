import type { Bound } from '../../src/schemas/metric.ts';

/** A figure taken to pieces by this test's own simple reading: 约 + 210 + 多 + 万 + 元 + 以上. */
interface Pieces {
  before: string;
  number: string;
  mark: string;
  power: string;
  unit: string;
  after: string;
}

const FIGURE =
  /^(?<before>不足|不到|至少|超过|不少于|近|约|超|逾)?(?<number>[\d.,]+) ?(?<mark>多|余)?(?<power>万亿|亿|万)?(?<late>多|余)?(?<unit>.*?)(?<after>左右|以上|以下|以内)?$/u;

const BOUND_OF: Readonly<Record<string, Bound>> = {
  ...{ 不足: 'under', 不到: 'under', 近: 'under', 以下: 'under', 以内: 'under' },
  ...{
    至少: 'over',
    超过: 'over',
    不少于: 'over',
    超: 'over',
    逾: 'over',
    以上: 'over',
    多: 'over',
    余: 'over',
  },
  ...{ 约: 'about', 左右: 'about' },
};

/** Units that figures are changed to, besides those of the content itself. */
const OTHER_UNITS = [
  '个',
  '人',
  '名',
  '件',
  '项',
  '次',
  '户',
  '人次',
  '户次',
  '元',
  '万元',
  '亿元',
  '%',
  '个百分点',
  '吨',
  '公里',
];

function takeApart(words: string): Pieces | undefined {
  // 2个多月: the mark stands inside the unit.
  const groups = FIGURE.exec(words.replace(/个(多|余|来)(?=月|小时|星期|百分点)/, '$1个'))?.groups;
  if (!groups) return undefined;
  const { before = '', number = '', power = '', unit = '', after = '' } = groups;
  return { before, number, mark: groups.mark ?? groups.late ?? '', power, unit, after };
}

const join = ({ before, number, mark, power, unit, after }: Pieces): string =>
  before + number + mark + power + unit + after;

/** Every digit of `words` changed to every other digit. */
export function changeDigits(words: string): string[] {
  return Array.from(words).flatMap((sign, index) =>
    /\d/.test(sign)
      ? Array.from('0123456789')
          .filter((digit) => digit !== sign)
          .map((digit) => words.slice(0, index) + digit + words.slice(index + 1))
      : [],
  );
}

/** The unit changed to every other unit, 万 and 亿 with it. */
export function changeUnit(words: string, units: readonly string[]): string[] {
  const pieces = takeApart(words);
  if (!pieces) return [];
  const own = pieces.power + pieces.unit;
  const others = [...new Set([...units, ...OTHER_UNITS])].filter((unit) => unit !== own);
  return others.map((unit) => join({ ...pieces, power: '', unit }));
}

/** A mark put around the whole figure, with the bound that it gives. */
const OUTER: readonly (readonly [string, string])[] = [
  ...['约', '近', '超', '不足', '不到', '至少', '不少于'].map((mark) => [mark, ''] as const),
  ...['左右', '以上', '以下', '以内'].map((mark) => ['', mark] as const),
];

function boundOf({ before, mark, after }: Pieces): Bound {
  return BOUND_OF[after] ?? BOUND_OF[mark] ?? BOUND_OF[before] ?? 'exact';
}

/** The figure with every mark of another bound in place of its own, and without any. */
export function changeBound(words: string): string[] {
  const pieces = takeApart(words);
  if (!pieces) return [];
  const bare = { ...pieces, before: '', mark: '', after: '' };
  const variants: Pieces[] = [
    bare,
    { ...bare, mark: '多' },
    { ...bare, mark: '余' },
    ...OUTER.map(([before, after]) => ({ ...bare, before, after })),
  ];
  return variants.filter((each) => boundOf(each) !== boundOf(pieces)).map(join);
}

/** Marks of another bound right outside the link: 约[192个](…), [192个](…)左右. */
export function marksOutside(words: string): (readonly [before: string, after: string])[] {
  const pieces = takeApart(words);
  const own = pieces && boundOf(pieces);
  return OUTER.filter(([before, after]) => BOUND_OF[before + after] !== own);
}
