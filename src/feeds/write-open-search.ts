import { searchWords } from '../locales/search.ts';
import { searchUrl } from '../model/search-url.ts';
import type { SiteContext } from '../model/site-context.ts';
import { element, xmlFile } from './xml.ts';

/** Most characters of a name (OpenSearch 1.1, ShortName). */
const SHORT_NAME = 16;

/** How browsers search this site from their own box (OpenSearch 1.1). */
export function writeOpenSearch({ config, addresses }: SiteContext): string {
  const { description } = searchWords(config.locale);
  const pattern = searchUrl(addresses, '{searchTerms}');
  return xmlFile(
    element(
      'OpenSearchDescription',
      [
        element('ShortName', Array.from(config.title).slice(0, SHORT_NAME).join('')),
        element('Description', description),
        element('InputEncoding', 'UTF-8'),
        element('Url', '', { type: 'text/html', template: pattern }),
      ],
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    ),
  );
}
