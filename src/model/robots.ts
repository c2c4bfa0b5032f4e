import type { Addresses } from './addresses.ts';

/**
 * What robots are asked: to leave out what is no page of its own (charts for frames of other sites, results of
 * searches and what they are made from), and to take the addresses from the sitemap. Other pages that must not be
 * listed say so themselves (`noindex`): a robot that may not read them would never learn it.
 */
export function listRobotRules({ inSite, absolute, search }: Addresses): string[] {
  return [
    `Disallow: ${inSite('campaigns/*/charts/*/embed.html')}`,
    `Disallow: ${search}?`,
    `Disallow: ${inSite('search/')}`,
    `Sitemap: ${absolute(inSite('sitemap.xml'))}`,
  ];
}

/** The whole `robots.txt` (RFC 9309). It holds only at the top of a host; under a path its lines belong to the portal's. */
export function writeRobots(addresses: Addresses): string {
  const rules = listRobotRules(addresses);
  return `${['User-agent: *', ...rules.slice(0, -1), '', ...rules.slice(-1)].join('\n')}\n`;
}
