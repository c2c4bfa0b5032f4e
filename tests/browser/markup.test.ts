import { describe, expect, inject, it } from 'vitest';
import { deadLinks } from '../site/dead-links.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { elementsOf } from '../site/tags.ts';
import { sitePages } from '../site/site-pages.ts';

/** The sample site's own address, in its `site.yaml`. */
const SITE_URL = 'https://www.example.gov.cn';

/** Tags of one page that the strict content-security policy will refuse: scripts (JSON-LD apart) and styles on tags. */
function forbidden(html: string): string[] {
  return elementsOf(html).flatMap(({ tag, attributes }) => {
    const script = tag === 'script' && attributes.get('type') !== 'application/ld+json';
    const handler = [...attributes.keys()].find((name) => /^on[a-z]/.test(name) || name === 'style');
    return script ? ['<script>'] : handler === undefined ? [] : [`<${tag} ${handler}>`];
  });
}

describe.each(['sample', 'mounted'] as const)('the %s site', (name) => {
  it('has no link, picture or anchor that leads nowhere', () => {
    const { dir, base } = inject(name);
    expect(deadLinks(dir, base, SITE_URL)).toEqual([]);
  });

  it('holds no script and no style attribute', () => {
    const found = sitePages(inject(name).dir).flatMap(({ file, html }) =>
      forbidden(html).map((tag) => `${file} ${tag}`),
    );
    expect(found).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    expect(await htmlFaults(inject(name).dir)).toEqual([]);
  });
});
