import type { BreadcrumbList, CollectionPage, Graph, Thing } from 'schema-dts';
import type { Page } from '../page.ts';
import type { SiteContext } from '../site-context.ts';
import { describeArticle } from './describe-article.ts';
import { describeHome } from './describe-home.ts';
import { describeSite } from './publisher.ts';

/** The way from the home page; the last step is the page itself and needs no address. */
function describeCrumbs({ crumbs, title }: Page, { addresses }: SiteContext): BreadcrumbList {
  const steps = [...crumbs.map(({ title: name, href }) => ({ name, item: addresses.absolute(href) }))];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** A page that lists others. */
function describeCollection({ title, description, path }: Page, site: SiteContext): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name: title,
    description,
    url: site.addresses.absolute(path),
    inLanguage: site.words.language,
    isPartOf: describeSite(site),
  };
}

/** What the page is about; undefined for one that only has its place on the site. */
function describeSubject(page: Page, site: SiteContext): Thing | undefined {
  if (page.path === site.addresses.home) return describeHome(site);
  if (page.article) return describeArticle(page.article, page, site);
  if (page.isList === true) return describeCollection(page, site);
  return page.dataset;
}

/**
 * What machines may know of a page, in the vocabulary of schema.org; undefined where there is nothing to say, as of pages
 * that are not to be listed. All of it stands in `page` and the frame, and so in the page's key.
 */
export function describePage(page: Page, site: SiteContext): Graph | undefined {
  if (page.hidden === true) return undefined;
  const subject = describeSubject(page, site);
  const known: Thing[] = subject === undefined ? [] : [subject];
  if (page.crumbs.length > 0) known.push(describeCrumbs(page, site));
  return known.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': known };
}

/** The text of the script element: a `<` in it would let a title end the element. */
export function writeJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
