import type { FindMetric } from '../../../src/model/metric.ts';
import { observationMoments } from '../../../src/model/observation-moments.ts';
import { visibleChart } from '../../../src/model/visible-charts.ts';
import { type IsHeld, visibleMetrics } from '../../../src/model/visible-metrics.ts';
import { ChartSchema, type Chart } from '../../../src/schemas/chart.ts';
import type { Observation } from '../../../src/schemas/metric.ts';
import type { Content } from '../content/content.ts';
import { knownValues } from '../figures/known-values.ts';
import { namingTexts } from './naming-texts.ts';

/** What readers may see of the data at the moment of the build, as the pages will have it. */
export interface ContentSight {
  /** The instant from which they may see a value, in milliseconds. */
  momentOf: (observation: Observation) => number;
  isHeld: IsHeld;
  /** Whether any value is held. */
  hasHeld: boolean;
  /** A metric of a campaign with the values that they may see; nothing where they may see none. */
  find: (campaign: string) => FindMetric;
  /** Whether they may see nothing of a metric that is there. */
  isUnseen: (campaign: string, id: string) => boolean;
  /** What they may see of a chart; undefined where that is nothing. */
  chart: (campaign: string, spec: Chart) => Chart | undefined;
  /** Whether they may see nothing of a chart that is there and well formed. */
  isChartUnseen: (campaign: string, id: string) => boolean;
}

const known = new WeakMap<Content, ContentSight>();

/** The sight of a content, made ready once; texts are asked only where a value waits for one. */
export function sightOf(content: Content): ContentSight {
  const sight = known.get(content) ?? look(content);
  known.set(content, sight);
  return sight;
}

function look(content: Content): ContentSight {
  const now = content.at.getTime();
  const values = knownValues(content);
  const files = content.groups.map(({ entry: { file }, data }) => ({
    id: `${file.campaign ?? ''}/${file.id}`,
    group: { ...data, metrics: data.metrics ?? [] },
  }));
  const moments = observationMoments(files, () => namingTexts(content), {
    timeZone: content.timeZone,
    since: now,
  });
  const momentOf = (observation: Observation): number => moments.get(observation) ?? -Infinity;
  const isHeld = (observation: Observation): boolean => momentOf(observation) > now;
  const seen = new Map(
    visibleMetrics(files, isHeld).flatMap(({ id: file, group }) =>
      group.metrics.map((metric) => [`${file.split('/')[0] ?? ''}/${metric.id}`, metric] as const),
    ),
  );
  const chart: ContentSight['chart'] = (campaign, spec) =>
    visibleChart(spec, { find: (id) => values.find(campaign, id)?.metric, isHeld });
  return {
    momentOf,
    isHeld,
    hasHeld: [...moments.values()].some((moment) => moment > now),
    find: (campaign) => (id) => seen.get(`${campaign}/${id}`),
    isUnseen: (campaign, id) => values.find(campaign, id) !== undefined && !seen.has(`${campaign}/${id}`),
    chart,
    isChartUnseen: (campaign, id) => {
      const spec = ChartSchema.safeParse(content.charts.get(`${campaign}/${id}`)?.entry.data);
      return spec.success && chart(campaign, spec.data) === undefined;
    },
  };
}
