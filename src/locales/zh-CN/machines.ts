/** What feeds, maps for search engines and previews of links say in the site's own words. */
export const machines = {
  /** Name of the feed of a column or a campaign, under the site's name. */
  feedOf: (site: string, part: string): string => `${site}－${part}`,
  /** Name of the feed of data changes, after the name of its campaign. */
  changes: '数据更新',
  changesLead: (campaign: string): string => `“${campaign}”各项指标的最新数值，每有更新即列于此。`,
  /** A value with the one before it, if there is one. */
  change: (label: string, before: string | undefined, after: string): string =>
    before === undefined ? `${label}：${after}` : `${label}：${before} → ${after}`,
  /** A value and the day on which it holds. */
  dated: (said: string, asOf: string): string => `${said}（${asOf}）`,
  /** Between several things that are said of one. */
  between: '；',
  /** Where a chart stands in a text that cannot show it. */
  chart: '图表',
};

/** The words of another language say the same. */
export type MachineWords = typeof machines;
