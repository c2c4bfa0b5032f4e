import { readChart } from '../charts/site-chart.ts';
import { findMetric, resolveTarget, type TextPlace } from '../markdown/create-render-context.ts';
import { parseTarget, type Target } from '../markdown/target.ts';
import type { ChartRecord } from '../model/chart.ts';
import { resolvePicture } from '../model/picture-path.ts';
import type { SiteIndex } from '../model/site.ts';
import { signPicture } from '../source/picture-file.ts';
import { digest } from './page-key.ts';

const charts = new WeakMap<ChartRecord, string>();

/** Digest of everything that a chart shows, wherever it stands. */
export function chartKey(chart: ChartRecord, site: SiteIndex): string {
  const known = charts.get(chart) ?? digest([chart, readChart(chart, site)]);
  charts.set(chart, known);
  return known;
}

/** Most metrics are named by hundreds of texts. */
const targets = new Map<string, Target>();

function targetOf(url: string): Target {
  const known = targets.get(url) ?? parseTarget(url);
  targets.set(url, known);
  return known;
}

/** What the page shows of one address that its text names. */
function mentioned(url: string, site: SiteIndex, place: Omit<TextPlace, 'pictures'>): unknown {
  const target = targetOf(url);
  const where = { ...place, pictures: new Map<string, never>() };
  if (target.kind === 'metric') return findMetric(target, site, where);
  if (target.kind === 'chart') {
    const chart = site.charts.get(`${target.campaign ?? place.campaign ?? ''}/${target.id}`);
    return chart && chartKey(chart, site);
  }
  return [resolveTarget(target, site, where), signPicture(resolvePicture(place.path, url))];
}

/** What a text shows: its own words, and all that it names. */
export function textKey(
  text: { digest: string; mentions: readonly string[]; path: string },
  site: SiteIndex,
  where: Pick<TextPlace, 'campaign' | 'day' | 'rail'>,
): unknown[] {
  return [
    text.digest,
    where,
    ...text.mentions.map((url) => mentioned(url, site, { ...where, path: text.path }) ?? null),
  ];
}
