import Validator from '@adobe/structured-data-validator';
import type { PageHead } from './page-head.ts';

/** A thing of schema.org as it stands in a page. */
type Node = { '@type'?: unknown } & Record<string, unknown>;

/** What a thing of each type must say; other types are not used. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...['headline', 'description', 'url', 'image', 'datePublished', 'author', 'publisher', 'isPartOf'],
    ...['inLanguage', 'articleSection', 'sourceOrganization'],
  ],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  CollectionPage: ['name', 'description', 'url', 'isPartOf', 'inLanguage'],
  WebSite: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Dataset: ['name', 'description', 'url', 'creator', 'temporalCoverage', 'distribution', 'variableMeasured'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  PropertyValue: ['name', 'value', 'unitText'],
  Place: ['name'],
  CorrectionComment: ['text', 'datePublished'],
  Organization: ['name'],
  GovernmentOrganization: ['name'],
  Person: ['name'],
  Thing: ['name', 'url'],
};

/** Which things each kind of page speaks of, by its file; the first that fits holds. */
const EXPECTED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^index\.html$/, ['WebSite']],
  [/^articles\//, ['NewsArticle', 'BreadcrumbList']],
  [/\/embed\.html$/, []],
  [/^campaigns\/[^/]+\/metrics\/[^/]+\.html$/, ['Dataset', 'BreadcrumbList']],
  [/^campaigns\/[^/]+\/(?:charts|documents)\//, ['BreadcrumbList']],
  [/^(?:columns|campaigns|archive)(?:\/|\.html$)/, ['CollectionPage', 'BreadcrumbList']],
  [/^(?:metrics|documents)\.html$/, ['CollectionPage', 'BreadcrumbList']],
  [/./, ['BreadcrumbList']],
];

const ADDRESSES = new Set(['url', 'item', 'image', 'contentUrl', 'isBasedOn']);
const DATES = new Set(['datePublished', 'dateModified']);
/** A day, or a moment with seconds and the offset of its zone. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

/** What is wrong with one property of a thing. */
function propertyFaults(key: string, value: unknown, isThere: (url: string) => boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => propertyFaults(key, each, isThere));
  if (typeof value === 'object' && value !== null) return nodeFaults(value as Node, isThere);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (typeof value !== 'boolean' && text === '') return [`${key} is empty`];
  if (DATES.has(key) && !DATE.test(text)) return [`${key} is no date: ${text}`];
  if (!ADDRESSES.has(key)) return [];
  if (!/^https?:\/\/[^/]+\//.test(text)) return [`${key} is no full address: ${text}`];
  return isThere(text) ? [] : [`${key} leads nowhere: ${text}`];
}

function nodeFaults(node: Node, isThere: (url: string) => boolean): string[] {
  const type = String(node['@type']);
  const required = REQUIRED[type];
  if (!required) return [`the type ${type} is not known here`];
  const missing = required.filter((key) => node[key] === undefined).map((key) => `${type} has no ${key}`);
  const properties = Object.entries(node).filter(([key]) => key !== '@type');
  return [
    ...missing,
    ...properties.flatMap(([key, value]) =>
      propertyFaults(key, value, isThere).map((fault) => `${type}: ${fault}`),
    ),
  ];
}

/** What a validator of others says, by the rules of search results alone (the vocabulary itself is in no package). */
async function foreignFaults(nodes: readonly Node[]): Promise<string[]> {
  const byType = Map.groupBy(nodes, (node) => String(node['@type']));
  const jsonld = Object.fromEntries(byType);
  const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {} });
  return issues.map(({ issueMessage, path }) => `${path.map(({ type }) => type).join('/')}: ${issueMessage}`);
}

/**
 * Every fault of what a page says in JSON-LD.
 * @param file The page's file inside the site.
 * @param isThere Whether an address of this site, or of any other, can be opened.
 */
export async function jsonLdFaults(
  file: string,
  { jsonLd, isHidden }: PageHead,
  isThere: (url: string) => boolean,
): Promise<string[]> {
  const expected = isHidden ? [] : (EXPECTED.find(([pattern]) => pattern.test(file))?.[1] ?? []);
  if (expected.length === 0) return jsonLd.length === 0 ? [] : ['JSON-LD where there is nothing to say'];
  if (jsonLd.length !== 1) return [`${String(jsonLd.length)} blocks of JSON-LD`];
  const { '@context': context, '@graph': nodes } = JSON.parse(jsonLd[0] ?? '') as {
    '@context': string;
    '@graph': Node[];
  };
  const types = nodes.map((node) => String(node['@type'])).join(', ');
  return [
    ...(context === 'https://schema.org' ? [] : [`the context is ${context}`]),
    ...(types === expected.join(', ') ? [] : [`speaks of ${types}, not of ${expected.join(', ')}`]),
    ...nodes.flatMap((node) => nodeFaults(node, isThere)),
    ...(await foreignFaults(nodes)),
  ];
}
