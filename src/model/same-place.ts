import type { Region, RegionLevel } from '../schemas/region.ts';
import type { NamedPlace } from './mention.ts';

/** The place that a metric states. */
export interface StatedPlace {
  /** As prose would name it: `商州区`, or `全区` where only the level is stated. */
  text: string;
  /** Absent where only 全区 and the like is stated. */
  name: string | undefined;
  level: RegionLevel | undefined;
  /** Whether 全… may mean it: not another region of the own one's level. */
  isWhole: boolean;
}

const LEVELS: readonly (readonly [RegExp, RegionLevel])[] = [
  [/^全国/, 'nation'],
  [/^全(?:省|自治区)/, 'province'],
  [/^全[市州盟]/, 'city'],
  [/^全[区县旗]/, 'county'],
  [/^全[镇乡]|^全街道/, 'town'],
  [/^全村|^全社区/, 'village'],
];

/** The level that 全…, at the beginning of some words, speaks of. */
export function wholeLevel(words: string): RegionLevel | undefined {
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * The place that a metric states: its region, else what its scope or its label begins with. Undefined where none of
 * these says a place.
 * @param regions Those of the site; the own one is the first.
 */
export function placeOfMetric(
  { region, scope = '', label }: { region?: string | undefined; scope?: string | undefined; label: string },
  regions: readonly Region[],
): StatedPlace | undefined {
  const own = regions[0];
  const byId = regions.find(({ id }) => id === region);
  const found = byId ?? regions.find(({ name }) => name === scope);
  if (found)
    return {
      text: found.name,
      name: found.name,
      level: found.level,
      isWhole: found === own || found.level !== own?.level,
    };
  if (region !== undefined) return undefined;
  const words = wholeLevel(scope) ? scope : label;
  const level = wholeLevel(words);
  if (!level) return undefined;
  const text = words.slice(0, 2);
  return level === own?.level
    ? { text, name: own.name, level, isWhole: true }
    : { text, name: undefined, level, isWhole: true };
}

/** A name without the sign of its level: 商州 of 商州区. */
const stem = (name: string): string =>
  name.length > 2 ? name.replace(/(?:街道办事处|街道|[省市州县区旗镇乡村])$/, '') : name;

/** 全区, 我市, 本镇: no name. */
const WHOLE = /^[全我本][国省市州盟县区旗镇乡村]$/;

/** Whether prose names the place of a metric; undefined where the two cannot be compared. */
export function isSamePlace(said: NamedPlace, known: StatedPlace): boolean | undefined {
  if (WHOLE.test(said.text)) {
    if (known.level === undefined || said.level === undefined) return undefined;
    return said.level === known.level && known.isWhole;
  }
  if (
    known.name !== undefined &&
    (said.text.includes(stem(known.name)) || known.name.includes(stem(said.text)))
  )
    return true;
  if (said.level !== undefined && known.level !== undefined && said.level !== known.level) return false;
  return known.name === undefined ? undefined : false;
}
