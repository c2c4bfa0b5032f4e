import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf } from '../../scripts/build/marker.ts';
import { projectRoot } from '../../src/source/settings.ts';
import type { TestSite } from './global-setup.ts';
import { filesOfKind } from './page-kinds.ts';

const CONTENT = join(projectRoot, 'content');
const CAMPAIGN = join(CONTENT, 'campaigns', 'zuofeng');

/** Text of a file of the sample's content. */
const contentOf = (file: string): string => readFileSync(join(CONTENT, file), 'utf8');

/** Every metric id of the sample campaign, read without the product's own reader. */
function metricIds(): string[] {
  const files = readdirSync(join(CAMPAIGN, 'metrics'));
  return files.flatMap((name) =>
    (parse(contentOf(`campaigns/zuofeng/metrics/${name}`)) as { metrics: { id: string }[] }).metrics.map(
      ({ id }) => id,
    ),
  );
}

/** Pages on which the content says that a metric is shown: articles, documents and charts, by a search in the files. */
function shownByContent(id: string): string[] {
  const link = new RegExp(
    `\\]\\(metric:(?:zuofeng/)?${id}[)?]|^ +(?:- \\{.*)?metric: (?:zuofeng/)?${id}\\b`,
    'm',
  );
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`);
  return filesOf(CONTENT).flatMap((file) => {
    const text = contentOf(file);
    if (/^articles\/.*\.mdx?$/.test(file) || /^campaigns\/.*\/documents\/.*\.md$/.test(file))
      return link.test(text) ? [`/${file.replace(/\.mdx?$/, '.html')}`] : [];
    if (/^campaigns\/.*\/charts\//.test(file))
      return word.test(text) ? [`/${file.replace(/\.yaml$/, '.html')}`] : [];
    return file === 'campaigns/zuofeng/campaign.yaml' && word.test(text) ? ['/campaigns/zuofeng.html'] : [];
  });
}

function pageOf(id: string, dir = inject('sample').dir): Document {
  const html = readFileSync(join(dir, 'campaigns', 'zuofeng', 'metrics', `${id}.html`), 'utf8');
  return parseHTML(html).document;
}

/** Addresses under the heading 见于, from the top of the site. */
function listed(id: string): string[] {
  const section = [...pageOf(id).querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === '见于',
  );
  return [...(section?.querySelectorAll('a') ?? [])].map((link) =>
    (link.getAttribute('href') ?? '').replace(inject('sample').base, '/'),
  );
}

describe('the page of a metric', () => {
  it('is there for every metric of the campaign', () => {
    const ids = metricIds();
    expect(ids.length).toBeGreaterThanOrEqual(66);
    const files = filesOfKind('metric', inject('sample')).map((file) => file.replace(/^.*\/|\.html$/g, ''));
    expect(files.sort()).toEqual(ids.sort());
  });

  it('names every text, document and chart that the content shows it in', () => {
    const missing = metricIds().flatMap((id) => {
      const there = listed(id);
      return shownByContent(id)
        .filter((page) => !there.includes(page))
        .map((page) => `${id}: ${page} is not listed`);
    });
    expect(missing).toEqual([]);
  });

  it('names no page twice and none that does not show it', () => {
    const { dir, base } = inject('sample');
    const wrong = metricIds().flatMap((id) => {
      const there = listed(id);
      const address = `${base}campaigns/zuofeng/metrics/${id}.html`;
      const shows = (page: string): boolean =>
        readFileSync(join(dir, page === '/' ? 'index.html' : page.slice(1)), 'utf8').includes(
          `href="${address}"`,
        );
      return [
        ...there.filter((page, index) => there.indexOf(page) !== index).map((page) => `${id}: ${page} twice`),
        ...there.filter((page) => !shows(page)).map((page) => `${id}: ${page} does not show it`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('is named by every article, campaign, document and chart page that leads to it', () => {
    const { dir } = inject('sample');
    const pages = filesOf(dir).filter(
      (file) => /^(?:articles|campaigns)\/.*\.html$/.test(file) && !/\/metrics|\/embed\.html$/.test(file),
    );
    const unlisted = pages.flatMap((file) => {
      const { document } = parseHTML(readFileSync(join(dir, file), 'utf8'));
      const links = [...document.querySelectorAll('main a[href*="/metrics/"]')];
      const ids = new Set(
        links.map((link) => link.getAttribute('href')?.replace(/^.*\/|\.html.*$/g, '') ?? ''),
      );
      return [...ids].filter((id) => !listed(id).includes(`/${file}`)).map((id) => `${file} shows ${id}`);
    });
    expect(unlisted).toEqual([]);
  });
});

/** What schema.org and the data-set search of Google ask of a Dataset, as faults. */
function datasetFaults(id: string, { dir, base }: TestSite): string[] {
  const text = pageOf(id, dir).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const graph = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] };
  const data = graph['@graph'].find((each) => each['@type'] === 'Dataset') ?? {};
  const {
    name,
    description = '',
    url,
    distribution = [],
  } = data as {
    name?: string;
    description?: string;
    url?: string;
    distribution?: { encodingFormat?: string; contentUrl?: string }[];
  };
  const files = distribution.map(({ contentUrl = '' }) => contentUrl);
  const gone = files.filter((file) => !filesOf(dir).includes(new URL(file).pathname.slice(base.length)));
  return [
    ...(graph['@context'] === 'https://schema.org' && data['@type'] === 'Dataset' ? [] : ['no Dataset']),
    ...(name === pageOf(id, dir).querySelector('h1')?.textContent ? [] : [`name ${String(name)}`]),
    ...(description.length >= 50 && description.length <= 5000
      ? []
      : [`description of ${String(description.length)}`]),
    ...(url?.endsWith(`/campaigns/zuofeng/metrics/${id}.html`) === true ? [] : [`url ${String(url)}`]),
    ...(files.length >= 2 ? [] : ['no files']),
    ...gone.map((file) => `${file} is not there`),
    ...('creator' in data && 'temporalCoverage' in data ? [] : ['no creator or time']),
  ].map((fault) => `${id}: ${fault}`);
}

describe('the description of a metric for data search', () => {
  it.each(['sample', 'everything'] as const)(
    'is a whole schema.org Dataset on every page of the %s site',
    (name) => {
      const ids = filesOfKind('metric', inject(name)).map((file) => file.replace(/^.*\/|\.html$/g, ''));
      expect(ids.length).toBeGreaterThan(5);
      expect(ids.flatMap((id) => datasetFaults(id, inject(name)))).toEqual([]);
    },
  );
});
