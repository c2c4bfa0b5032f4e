import type { NamedPlace } from '../../src/model/mention.ts';
import { wholeLevel } from '../../src/model/same-place.ts';
import type { Region, RegionLevel } from '../../src/schemas/region.ts';
import type { Content } from '../checks/content/content.ts';

/** A place as a metric keeps it. */
export interface KeptPlace {
  /** Two figures are of one place where these are the same; empty for the site's own, or where nobody says one. */
  key: string;
  /** The region's id, where `site.yaml` lists it. */
  region?: string;
  /** Stands before the name of what is not the site's own: 全市粮食产量. */
  word?: string;
  /** Goes into `scope` else, where only the text as a whole speaks of it. */
  scope?: string;
}

/** Knows the places of a site. */
export interface Places {
  /** Whether the site says where it is, so that no place is its own. */
  knowsOwn: boolean;
  /** The place that prose names, as a metric would keep it. */
  keep: (place: NamedPlace | null) => KeptPlace;
  /** A label without the name of its region at its head: 粮食产量 of 城关镇粮食产量. */
  nameOf: (metric: { region?: string | undefined; label: string }) => string;
  /** The place of a metric that is there, as {@link KeptPlace.key}. */
  keyOf: (metric: { region?: string | undefined; scope?: string | undefined; label: string }) => string;
}

const OWN: KeptPlace = { key: '' };

/** What the last sign of a place's name says of its level. */
const ENDINGS: readonly (readonly [RegExp, RegionLevel])[] = [
  [/省$/u, 'province'],
  [/[市州盟]$/u, 'city'],
  [/[区县旗]$/u, 'county'],
  [/[镇乡]$|街道$/u, 'town'],
  [/村$|社区$/u, 'village'],
];

const levelOfName = (name: string): RegionLevel | undefined =>
  ENDINGS.find(([pattern]) => pattern.test(name))?.[1];

/** Whether 全… speaks of a place by its kind: 全区 of 测试区, but not 全县. */
const isSignOf = (whole: string, name: string): boolean => {
  const sign = whole.slice(1);
  return name.endsWith(sign) || levelOfName(name) === undefined;
};

/** 我市, 该县 and 本区 are the whole of it. */
const asWhole = (text: string): string => text.replace(/^[我本该]/u, '全').slice(0, 3);

/** The places of a content: the site's own by `region`, or the first of `regions`. */
export function placesOf({ site }: Pick<Content, 'site'>): Places {
  const { regions = [], region: ownName } = site?.data ?? {};
  const own =
    regions.find(({ name }) => name === ownName) ?? (ownName === undefined ? regions[0] : undefined);
  const name = ownName ?? own?.name;
  const ownLevel = own?.level ?? (name === undefined ? undefined : levelOfName(name));
  const byRegion = (region: Region): KeptPlace =>
    region === own ? OWN : { key: `region ${region.id}`, region: region.id };
  const keep: Places['keep'] = (place) => {
    if (!place) return OWN;
    const text = asWhole(place.text);
    const level = wholeLevel(text);
    if (level) {
      const sameLevel = regions.filter((region) => region.level === level);
      if (level === ownLevel && (name === undefined || isSignOf(text, name))) return OWN;
      if (sameLevel.length === 1 && sameLevel[0]) return { ...byRegion(sameLevel[0]), word: text };
      return { key: text, word: text };
    }
    const region = regions.find((each) => each.name === place.text);
    if (region) return region === own ? OWN : { ...byRegion(region), word: region.name };
    if (name !== undefined && (name.includes(place.text) || place.text.includes(name))) return OWN;
    const isNear = place.reach === 'clause' || place.reach === 'sentence';
    return isNear ? { key: place.text, word: place.text } : { key: place.text, scope: place.text };
  };
  const keyOf: Places['keyOf'] = ({ region, scope = '', label }) => {
    if (region !== undefined) {
      const listed = regions.find(({ id }) => id === region);
      return listed ? byRegion(listed).key : `region ${region}`;
    }
    const words = scope === '' ? (/^全(?:国|省|市|县|区|镇|乡|村|州|旗)/u.exec(label)?.[0] ?? '') : scope;
    return words === '' ? '' : keep({ text: words, level: wholeLevel(words), reach: 'text' }).key;
  };
  const nameOf: Places['nameOf'] = ({ region, label }) => {
    const listed = regions.find(({ id }) => id === region)?.name ?? '';
    return listed !== '' && label.length > listed.length + 1 && label.startsWith(listed)
      ? label.slice(listed.length)
      : label;
  };
  return { keep, keyOf, nameOf, knowsOwn: name !== undefined };
}
