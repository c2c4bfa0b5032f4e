import type { MachineWords } from '../zh-CN/machines.ts';

/** What feeds, maps for search engines and previews of links say, in English. */
export const machines: MachineWords = {
  feedOf: (site, part) => `${site}: ${part}`,
  changes: 'data changes',
  changesLead: (campaign) => `The newest values of all metrics of “${campaign}”, as they are updated.`,
  change: (label, before, after) =>
    before === undefined ? `${label}: ${after}` : `${label}: ${before} → ${after}`,
  dated: (said, asOf) => `${said} (${asOf})`,
  between: '; ',
  chart: 'Chart',
};
