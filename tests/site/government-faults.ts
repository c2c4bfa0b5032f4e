import type { PageHead } from './page-head.ts';

const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE = ['ArticleTitle', 'PubDate', 'ContentSource'];
/** Of an article's page; those behind the required ones may be missing where there is nothing to say. */
const OPTIONAL = ['Keywords', 'Author', 'Description', 'Image', 'Url'];
const ALL = new Set([...SITE, ...COLUMN, ...ARTICLE, ...OPTIONAL]);

/** What each tag may hold; those not named here must not be empty. */
const FORMS: Readonly<Record<string, RegExp>> = {
  SiteDomain: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  SiteIDCode: /^(?:bm\d{8}|\d{10})$/,
  PubDate: /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/,
  Image: /^https?:\/\//,
  Url: /^https?:\/\//,
};

/** The tags that a page must have, in their order (国办发〔2017〕47号, annex). */
function requiredTags(file: string): string[] {
  if (/^4\d\d\.html$/.test(file)) return SITE;
  return [...SITE, ...COLUMN, ...(file.startsWith('articles/') ? ARTICLE : [])];
}

/**
 * Every fault of a page's government tags: missing, repeated, in another order, empty or of a wrong form.
 * @param isGovernment Whether the site is configured as a government site; if not, there must be none.
 */
export function governmentFaults(file: string, { named }: PageHead, isGovernment: boolean): string[] {
  const tags = named.filter(({ name }) => ALL.has(name));
  const names = tags.map(({ name }) => name);
  if (!isGovernment) return names.length === 0 ? [] : [`has tags of a government site: ${names.join(', ')}`];
  const required = requiredTags(file);
  const allowed = file.startsWith('articles/') ? [...required, ...OPTIONAL] : required;
  const expected = allowed.filter((name) => required.includes(name) || names.includes(name));
  const badly = tags.filter(({ name, content }) => !(FORMS[name] ?? /\S/).test(content));
  return [
    ...(names.join() === expected.join() ? [] : [`has the tags ${names.join()} and not ${expected.join()}`]),
    ...badly.map(({ name, content }) => `${name} is “${content}”`),
  ];
}
