import type { Addresses } from '../../src/model/addresses.ts';
import { classifyPath } from '../../src/source/source-kind.ts';

/**
 * The pages that are made from a content file, the one that shows most of it first. A picture or a file that no page
 * is made from belongs to the home page, where every editor begins.
 *
 * @param path inside the content folder, with forward slashes
 * @param metric id of the metric that a place in a file of metrics lies in, where one does
 */
export function pageOfFile(path: string, addresses: Addresses, metric?: string): string[] {
  const { kind, id, campaign = '' } = classifyPath(path);
  switch (kind) {
    case 'article':
      return [addresses.article(id)];
    case 'column':
      return [addresses.column(id)];
    case 'campaign':
      return [addresses.campaign(id)];
    case 'metrics':
      return [
        ...(metric === undefined ? [] : [addresses.metric(campaign, metric)]),
        addresses.campaignMetrics(campaign),
        addresses.campaign(campaign),
      ];
    case 'chart':
      return [
        addresses.chart(campaign, id),
        addresses.chartEmbed(campaign, id),
        addresses.campaign(campaign),
      ];
    case 'document':
      return [
        addresses.document(campaign, id),
        addresses.campaignDocuments(campaign),
        addresses.campaign(campaign),
      ];
    case 'attachment':
      return [addresses.campaignDocuments(campaign), addresses.campaign(campaign)];
    default:
      return [addresses.home];
  }
}

/**
 * One spelling for the addresses at which the development server shows the same page: with or without `.html`, a slash
 * at the end or percent signs; the months of a column and the years of a metric count as the page they belong to.
 *
 * @param pathname the path of an address, with the base
 */
export function plainPage(pathname: string, base: string): string {
  let path = pathname;
  try {
    path = decodeURI(pathname);
  } catch {
    // An address with a stray percent sign is taken as it is written.
  }
  const inside = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  return inside
    .replace(/\/+$/, '')
    .replace(/\.html$/, '')
    .replace(/^index$/, '')
    .replace(/^(columns\/[^/]+)\/\d{4}-\d{2}$/, '$1')
    .replace(/^(campaigns\/[^/]+\/metrics\/[^/]+)\/\d{4}$/, '$1');
}
