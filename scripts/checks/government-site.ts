import type { Site } from '../../src/schemas/site.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Item } from './content/content.ts';
import { findingAt } from './place-finding.ts';

/** What stands in the footer of every government site (国办发〔2017〕47号, annex: 底部功能区). */
const FOOTER = ['organiser', 'contact', 'icp', 'police'] as const;

const warning = { severity: 'warning' } as const;

/** A government site stands under the domain of its portal, and its footer says who runs it. */
export const governmentSite: Check = {
  name: 'government-site',
  description: {
    'zh-CN': '政府网站挂在门户域名之下，页脚写全主办单位、联系方式和备案号。',
    en: 'A government site stands under the domain of its portal, and the footer says who runs it.',
  },
  run: ({ site }) => (site?.data.government === undefined ? [] : [...domainOf(site), ...footerOf(site)]),
};

function domainOf({ entry, data }: Item<Site>): Finding[] {
  const { url, government } = data;
  const path = ['government', 'domain'];
  const domain = government?.domain ?? '';
  if (!domain.endsWith('.gov.cn'))
    return [findingAt(entry, path, (words) => words.governmentNotGov({ domain }), warning)];
  const host = url === undefined ? domain : new URL(url).hostname;
  // `zt.example.gov.cn` belongs to the portal at `www.example.gov.cn`.
  const owner = domain.replace(/^www\./, '');
  if (host === owner || host.endsWith(`.${owner}`)) return [];
  return [findingAt(entry, path, (words) => words.governmentDomain({ domain, host }), warning)];
}

function footerOf({ entry, data }: Item<Site>): Finding[] {
  const missing = FOOTER.filter((key) => data.footer?.[key] === undefined);
  if (missing.length === 0) return [];
  // Where there is no footer at all, the nearest place is the whole file.
  return [
    findingAt(entry, ['footer'], (words) => words.footerLacks({ keys: missing }), {
      ...warning,
      part: 'key',
    }),
  ];
}
