import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { searchUrl } from '../search-url.ts';
import type { SiteContext } from '../site-context.ts';
import { describePublisher, describeSite } from './publisher.ts';

/** How the site is searched: programs put the words in place of the name in braces. */
function describeSearch({ addresses }: SiteContext): WithActionConstraints<SearchAction> {
  const template = searchUrl(addresses, '{search_term_string}');
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: template },
    'query-input': 'required name=search_term_string',
  };
}

/** The portal that the publisher belongs to, where it is not the publisher itself. */
function describePortal({ config: { government, footer } }: SiteContext) {
  if (!government || (footer.organiser ?? government.name) === government.name) return {};
  const url = `https://${government.domain}/`;
  return { parentOrganization: { '@type': 'GovernmentOrganization', name: government.name, url } } as const;
}

/** The home page: what site this is, who publishes it and how it is searched. */
export function describeHome(site: SiteContext): WebSite {
  const { config, words } = site;
  return {
    ...describeSite(site),
    description: config.description,
    inLanguage: words.language,
    publisher: {
      ...describePublisher(site),
      ...describePortal(site),
      ...(config.region === undefined ? {} : { areaServed: config.region }),
    },
    potentialAction: describeSearch(site),
  };
}
