import { elementsOf } from './tags.ts';

/** What stands in the head of a page for machines. */
export interface PageHead {
  /** Every `<meta name content>`, in order, the names as written. */
  named: { name: string; content: string }[];
  /** Contents of `<meta property>` by property, those of one property in order. */
  properties: Map<string, string[]>;
  /** Addresses of `<link rel=canonical>`. */
  canonical: string[];
  /** Whether search engines are asked to leave the page out. */
  isHidden: boolean;
  /** Texts of the blocks of JSON-LD. */
  jsonLd: string[];
}

/** Reads the head of a page. */
export function readHead(html: string): PageHead {
  const tags = elementsOf(html);
  const metas = tags.filter(({ tag }) => tag === 'meta').map(({ attributes }) => attributes);
  const named = metas.flatMap((meta) => {
    const name = meta.get('name');
    return name === undefined ? [] : [{ name, content: meta.get('content') ?? '' }];
  });
  const properties = new Map<string, string[]>();
  for (const meta of metas) {
    const property = meta.get('property');
    if (property !== undefined)
      properties.set(property, [...(properties.get(property) ?? []), meta.get('content') ?? '']);
  }
  return {
    named,
    properties,
    canonical: tags.flatMap(({ tag, attributes }) =>
      tag === 'link' && attributes.get('rel') === 'canonical' ? [attributes.get('href') ?? ''] : [],
    ),
    isHidden: named.some(({ name, content }) => name === 'robots' && content.includes('noindex')),
    jsonLd: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    ),
  };
}
