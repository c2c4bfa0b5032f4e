import { isReadUnit } from '../base-amount.ts';

/** The words of a head and the unit that it names. */
export interface HeadUnit {
  words: string;
  unit: string | undefined;
}

/** Units of shares and of changes. */
const RATE = /^(?:%|‰|个?百分点)$/;

/** Whether a unit is one of rates: that of a level column is never meant by it. */
const isRateUnit = (unit: string): boolean => RATE.test(unit);

/** Both ends of 公斤/亩 are units. */
const isUnit = (text: string): boolean =>
  text !== '' && (isReadUnit(text) || (/^[^/]+\/[^/]+$/.test(text) && text.split('/').every(isUnit)));

/** 单位：万元 in brackets says unit too; ±% is per cent. */
const unitIn = (text: string): string | undefined => {
  const unit = text
    .trim()
    .replace(/^(?:计量)?单位\s*[:：]\s*/, '')
    .replace(/^[±+]?-?(?=[%‰])/, '');
  return isUnit(unit) ? unit : undefined;
};

/**
 * Takes the unit off a head: 产量（万吨）, 产量/万吨, 增长%. Brackets without a unit stay, they belong to the name.
 * @param head Narrow.
 */
export function splitUnit(head: string): HeadUnit {
  for (const match of head.matchAll(/\((?<inside>[^()]*)\)/g)) {
    const unit = unitIn(match.groups?.inside ?? '');
    if (unit !== undefined)
      return { words: head.slice(0, match.index) + head.slice(match.index + match[0].length), unit };
  }
  const end = /^(?<words>.+?)(?:\/(?<unit>[^/]+(?:\/[^/]+)?)|(?<rate>[%‰]))$/.exec(head)?.groups;
  const unit = end && unitIn(end.unit ?? end.rate ?? '');
  return unit === undefined ? { words: head, unit: undefined } : { words: end?.words ?? '', unit };
}

/** Units of the line above a table: `（单位：万元、%）`. */
export interface CaptionUnits {
  /** The one unit of levels; undefined where there is none, or several. */
  level: string | undefined;
  /** The one unit of rates. */
  rate: string | undefined;
}

const UNIT_LINE = /(?:计量)?单位\s*:\s*(?<units>[^()\n。；]+)/;

/** Reads the units that the lines above a table name for all of it; `caption` is narrow. */
export function captionUnits(caption: string): CaptionUnits {
  const units = (UNIT_LINE.exec(caption)?.groups?.units ?? '')
    .split(/[、,，;\s]+/)
    .map((unit) => unitIn(unit))
    .filter((unit) => unit !== undefined);
  const one = (list: readonly string[]): string | undefined => (list.length === 1 ? list[0] : undefined);
  const rate = one(units.filter(isRateUnit));
  return {
    level: one(units.filter((unit) => !isRateUnit(unit))) ?? (units.length === 1 ? rate : undefined),
    rate,
  };
}
