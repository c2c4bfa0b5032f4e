import { parseTarget } from '../../src/markdown/target.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { knownValues } from './figures/known-values.ts';
import { findingAt } from './place-finding.ts';

/** Somebody shows every metric: a figure that nobody meets need not be kept up to date. */
export const metricShown: Check = {
  name: 'metric-shown',
  description: {
    'zh-CN': '每个指标都有地方用到：稿件、文件、图表、专题、首页或者比率。',
    en: 'Something shows every metric: an article, a document, a chart, the campaign, the home page or a ratio.',
  },
  run: (content) => {
    const shown = new Set([...inTexts(content), ...inCampaigns(content), ...onHomePage(content)]);
    return knownValues(content)
      .all.filter(({ campaign, metric }) => !shown.has(`${campaign}/${metric.id}`))
      .map(({ metric: { id }, entry, path }) =>
        findingAt(entry, [...path, 'id'], (words) => words.metricNotShown({ id }), { severity: 'warning' }),
      );
  },
};

/** Metrics named by links and by the front matter of articles, as `<campaign>/<id>`. */
function inTexts({ entries, articles, bodyOf }: Content): string[] {
  return entries.flatMap((entry) => {
    const { kind, id, campaign: folder } = entry.file;
    if (kind !== 'article' && kind !== 'document') return [];
    const data = kind === 'article' ? articles.get(id)?.data : undefined;
    const { campaign = folder ?? '', figures = [] } = data ?? {};
    return [
      ...figures.map(({ metric }) => (metric.includes('/') ? metric : `${campaign}/${metric}`)),
      ...bodyOf(entry).links.flatMap(({ url }) => {
        const target = parseTarget(url);
        return target.kind === 'metric' ? `${target.campaign ?? campaign}/${target.id}` : [];
      }),
    ];
  });
}

/** Metrics named by campaigns, their charts, and other metrics. */
function inCampaigns({ campaigns, charts, groups }: Content): string[] {
  const named = [...campaigns.values()].flatMap(({ id, data }) =>
    [...(data.headline ?? []), ...(data.loop ?? []).flatMap(({ metrics }) => metrics)].map(
      (each) => `${id}/${each}`,
    ),
  );
  const drawn = [...charts.values()].flatMap(({ entry, data: { metrics = [], series = [], whole = [] } }) =>
    [...metrics, ...series.flatMap((each) => [...(each.metrics ?? []), each.metric]), ...[whole].flat()].map(
      (each) => `${entry.file.campaign ?? ''}/${each ?? ''}`,
    ),
  );
  const shares = groups.flatMap(({ entry, data }) =>
    (data.metrics ?? []).flatMap(({ id, ratio, of, whole }) =>
      [ratio?.part, ratio?.whole, of, whole].flatMap((each) =>
        each === undefined || each === id ? [] : `${entry.file.campaign ?? ''}/${each}`,
      ),
    ),
  );
  return [...named, ...drawn, ...shares];
}

/** On the home page a metric without its campaign belongs to the campaign shown there. */
function onHomePage({ site, campaigns }: Content): string[] {
  const { campaign, metrics = [] } = site?.data.home ?? {};
  const shown = campaign ?? [...campaigns.keys()].sort()[0] ?? '';
  return metrics.map((metric) => (metric.includes('/') ? metric : `${shown}/${metric}`));
}
