import type { GovernmentOrganization, Organization, WebSite } from 'schema-dts';
import type { SiteContext } from '../site-context.ts';

/** Who publishes the site: its organiser, else the portal that it belongs to, else the site itself. */
export function describePublisher({
  config: { government, footer, title },
}: SiteContext): Exclude<GovernmentOrganization | Organization, string> {
  const name = footer.organiser ?? government?.name ?? title;
  return { '@type': government ? 'GovernmentOrganization' : 'Organization', name };
}

/** The site, as the pages of it name it. */
export function describeSite({ config, addresses }: SiteContext): Exclude<WebSite, string> {
  return { '@type': 'WebSite', name: config.title, url: addresses.absolute(addresses.home) };
}
