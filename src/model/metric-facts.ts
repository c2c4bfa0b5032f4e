import type { ReaderWords } from '../locales/reader-words.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import type { Metric } from '../schemas/metric.ts';
import type { MetricRecord } from './metric.ts';
import type { Fact } from './page.ts';
import type { SiteIndex } from './site.ts';

/** What a metric measures, in words: `同比增减`, `占比`; undefined for a level, and where it does not say. */
export function sayMeasure(
  { measure, against }: Pick<Metric, 'measure' | 'against'>,
  words: ReaderWords,
): string | undefined {
  const { share, changes, changeSince, change } = words.metric;
  if (measure !== 'change') return measure === 'share' ? share : undefined;
  if (against === undefined) return change;
  return against in changes ? changes[against as keyof typeof changes] : changeSince(words.period(against));
}

/** The name of the region that a metric covers; undefined for the site's own. */
export function regionName({ region }: Pick<Metric, 'region'>, site: SiteIndex): string | undefined {
  return site.context.config.regions?.find(({ id }) => id === region)?.name;
}

/** A metric of the same campaign as a fact that leads to it; nothing for one that readers may not see. */
function linkMetric(label: string, campaign: string, id: string | undefined, site: SiteIndex): Fact[] {
  const view = id === undefined ? undefined : site.metrics.view(campaign, id);
  return view ? [{ label, text: view.label, href: view.href }] : [];
}

/** The whole of a share: a metric, or in words. An id that leads nowhere says nothing to readers. */
function sayWhole(campaign: string, whole: string | undefined, site: SiteIndex): Fact[] {
  const label = site.context.words.metric.whole;
  if (whole === undefined || ID_PATTERN.test(whole)) return linkMetric(label, campaign, whole, site);
  return [{ label, text: whole }];
}

/** What is measured: the measure, what it belongs to, prices and region; only what the metric says. */
export function measureFacts({ campaign, metric }: MetricRecord, site: SiteIndex): Fact[] {
  const { words } = site.context;
  const said = (label: string, text: string | undefined): Fact[] => (text ? [{ label, text }] : []);
  const { of, part, basis, bases, region } = words.metric;
  return [
    ...said(words.metric.measure, sayMeasure(metric, words)),
    ...linkMetric(metric.measure === 'share' ? part : of, campaign, metric.of, site),
    ...sayWhole(campaign, metric.whole, site),
    ...said(basis, metric.basis && bases[metric.basis]),
    ...said(region, regionName(metric, site)),
  ];
}
