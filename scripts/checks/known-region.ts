import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { knownValues } from './figures/known-values.ts';
import { findNearest, offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** Every region that metrics name is in the list of `site.yaml`, and so is the site's own. */
export const knownRegion: Check = {
  name: 'known-region',
  description: {
    'zh-CN': '指标里写的地区都在 site.yaml 的 regions 里，本站自己的地区也在。',
    en: 'Every region that metrics name is under regions in site.yaml, and so is the region of the site.',
  },
  run: (content) => [...ofMetrics(content), ...ofSite(content)],
};

/** Whether `regions` is written and cannot be read: then nobody can say that one is missing. */
function isUnread({ site }: Content): boolean {
  const written = site?.entry.data as { regions?: unknown } | undefined;
  return written?.regions !== undefined && site?.data.regions === undefined;
}

function ofMetrics(content: Content): Finding[] {
  if (!content.site || isUnread(content)) return [];
  const known = (content.site.data.regions ?? []).map(({ id }) => id);
  return knownValues(content).all.flatMap(({ metric: { region }, entry, path }) => {
    if (region === undefined || known.includes(region)) return [];
    const choice = offerChoice(region, known);
    return [findingAt(entry, [...path, 'region'], (words) => words.unknownRegion(choice))];
  });
}

/** A list without the site's own name: the first is taken, which may not be meant. */
function ofSite({ site }: Content): Finding[] {
  const { region: name, regions = [] } = site?.data ?? {};
  const names = regions.map((each) => each.name);
  const [first] = names;
  if (!site || name === undefined || first === undefined || names.includes(name)) return [];
  const nearest = findNearest(name, names);
  const say: Finding['say'] = (words) => words.siteRegionUnlisted({ name, first, nearest });
  return [findingAt(site.entry, ['region'], say, { severity: 'warning' })];
}
