import type { CorrectionComment, NewsArticle, Organization, Person } from 'schema-dts';
import { lastChange, machineDate } from '../machine-date.ts';
import type { ArticleTags, Page } from '../page.ts';
import type { SiteContext } from '../site-context.ts';
import { socialImage } from '../social-image.ts';
import { describePublisher, describeSite } from './publisher.ts';

const person = (name: string): Person => ({ '@type': 'Person', name });

/** Who wrote it; where nobody is named, the office or the paper that it comes from. */
function describeAuthors({ authors, source }: ArticleTags): readonly (Organization | Person)[] {
  return authors.length > 0 ? authors.map(person) : [{ '@type': 'Organization', name: source }];
}

function describeCorrections({ corrections }: ArticleTags): CorrectionComment[] {
  return corrections.map(({ at, text }) => ({ '@type': 'CorrectionComment', text, datePublished: at }));
}

/** What is said only where it is known. */
function describeKnown(article: ArticleTags, { addresses }: SiteContext): Partial<NewsArticle & object> {
  const { publishedMachine, updatedMachine, editor, keywords, original, about } = article;
  const corrections = describeCorrections(article);
  const changed = lastChange(updatedMachine ?? publishedMachine, article.corrections);
  return {
    ...(changed === machineDate(publishedMachine) ? {} : { dateModified: changed }),
    ...(editor === undefined ? {} : { editor: person(editor) }),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(original === undefined ? {} : { isBasedOn: original }),
    ...(about && {
      about: { '@type': 'Thing', name: about.title, url: addresses.absolute(about.href) },
    }),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  };
}

/** An article: what it is called, when it appeared, who wrote it, where it comes from. */
export function describeArticle(article: ArticleTags, page: Page, site: SiteContext): NewsArticle {
  const { addresses, words } = site;
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: page.description,
    url: addresses.absolute(page.path),
    image: addresses.absolute(page.image ?? socialImage(page, site).path),
    datePublished: machineDate(article.publishedMachine),
    author: describeAuthors(article),
    sourceOrganization: { '@type': 'Organization', name: article.source },
    publisher: describePublisher(site),
    ...(page.column && { articleSection: page.column.name }),
    inLanguage: words.language,
    isPartOf: describeSite(site),
    ...describeKnown(article, site),
  };
}
