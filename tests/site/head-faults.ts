import type { PageHead } from './page-head.ts';

/** What every page says to programs that show a preview of it, once each. */
const ONCE = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'og:image'];

/**
 * What is missing or said twice in a page's head.
 * @param address The address under which the page is to be known.
 */
export function headFaults(file: string, head: PageHead, address: string): string[] {
  const { named, properties, canonical, isHidden } = head;
  const isArticle = file.startsWith('articles/');
  const wanted = isArticle ? [...ONCE, 'article:published_time'] : ONCE;
  const bad = wanted.filter((property) => {
    const [first = '', ...more] = properties.get(property) ?? [];
    return first.trim() === '' || more.length > 0;
  });
  const known = isHidden ? '' : address;
  const cards = named.filter(({ name }) => name === 'twitter:card');
  return [
    ...bad.map((property) => `${property} is missing or stands there twice`),
    ...(canonical.join() === known ? [] : [`the canonical address is ${canonical.join() || 'missing'}`]),
    ...(properties.get('og:url')?.[0] === address ? [] : ['og:url is not the address']),
    ...(properties.get('og:type')?.[0] === (isArticle ? 'article' : 'website') ? [] : ['og:type is wrong']),
    ...(cards.length === 1 ? [] : ['twitter:card is missing or stands there twice']),
  ];
}
