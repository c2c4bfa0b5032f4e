/** 万元 is ten thousand 元; 千克, 千米 and 百分点 are units of their own and stay whole. */
const MULTIPLES: readonly (readonly [prefix: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
];

/** A unit as its base and how many of the base it counts. */
export interface UnitScale {
  /** `元` of `万元`. */
  base: string;
  /** 10000 of `万元`. */
  factor: number;
}

/** Takes a unit apart: `万元` → 元 × 10000, `个` → 个 × 1. Full-width ％ is the same as %. */
export function unitScale(unit: string): UnitScale {
  const plain = unit.trim().replace('％', '%');
  const [prefix = '', factor = 1] =
    MULTIPLES.find(([each]) => plain.startsWith(each) && plain !== each) ?? [];
  return { base: plain.slice(prefix.length), factor };
}

/**
 * A value of one unit in another of the same base: 134.7 亿元 → 1347000 万元. `undefined` where the bases differ.
 * Rounded to 12 digits, for 134.7 × 10000 is 1346999.9999999998 in binary.
 */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  const [source, target] = [unitScale(from), unitScale(to)];
  if (source.base !== target.base) return undefined;
  if (source.factor === target.factor) return value;
  return Number(((value * source.factor) / target.factor).toPrecision(12));
}
