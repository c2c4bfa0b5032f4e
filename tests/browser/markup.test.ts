import { describe, expect, inject, it } from 'vitest';
import { deadLinks } from '../site/dead-links.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { elementsOf } from '../site/tags.ts';
import { sitePages } from '../site/site-pages.ts';
import { filesOfKind } from './page-kinds.ts';

/** Tags of one page that the strict content-security policy will refuse: scripts (data apart) and styles on tags. */
function forbidden(html: string): string[] {
  return elementsOf(html).flatMap(({ tag, attributes }) => {
    const script = tag === 'script' && attributes.get('type') !== 'application/ld+json';
    const handler = [...attributes.keys()].find((name) => /^on[a-z]/.test(name) || name === 'style');
    return script ? ['<script>'] : handler === undefined ? [] : [`<${tag} ${handler}>`];
  });
}

/** The same on a page that may bring data and one script from the site itself: those of charts, and the search. */
function forbiddenBesideScript(html: string, base: string): string[] {
  const scripts = elementsOf(html).filter(({ tag }) => tag === 'script');
  const described = scripts.map(({ attributes }) => {
    const src = attributes.get('src');
    const own = src?.startsWith(`${base}_astro/`) === true ? ' own' : src === undefined ? '' : ' foreign';
    return `${attributes.get('type') ?? 'classic'}${own}`;
  });
  const allowed = described.filter((each) => each !== 'application/ld+json').join(', ');
  const other = forbidden(html).filter((tag) => tag !== '<script>');
  return allowed === 'application/json, module own' ? other : [...other, `scripts: ${allowed}`];
}

describe.each(['sample', 'everything'] as const)('the %s site', (name) => {
  it('has no link, picture or anchor that leads nowhere', () => {
    const { dir, base, url } = inject(name);
    expect(deadLinks(dir, base, url)).toEqual([]);
  });

  it('holds no style attribute and no script, but on the page of each chart and of the search', () => {
    const site = inject(name);
    const charts = new Set(filesOfKind('chart', site));
    expect(charts.size).toBeGreaterThan(0);
    const found = sitePages(site.dir).flatMap(({ file, html }) => {
      const mayRun = file === 'search.html' || charts.has(file);
      const faults = mayRun ? forbiddenBesideScript(html, site.base) : forbidden(html);
      return faults.map((tag) => `${file} ${tag}`);
    });
    expect(found).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    expect(await htmlFaults(inject(name).dir)).toEqual([]);
  });
});
