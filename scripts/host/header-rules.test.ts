import { describe, expect, it } from 'vitest';
import { caddyFile } from './caddy-config.ts';
import { CLASS_HEADERS, classOfPath, EVERYWHERE, type PathClass } from './header-rules.ts';
import { FOLDER_RULES, headersFile, redirectsFile } from './headers-file.ts';
import type { HostPlan } from './host-plan.ts';
import { nginxLocations, nginxMaps, nginxPlaces, nginxServer } from './nginx-config.ts';

const PLAN: HostPlan = {
  url: 'https://www.example.gov.cn',
  base: '/zt/a.b/',
  root: '/srv/zongshu/current',
  gone: ['articles/2023/gone.html'],
  moved: [{ from: 'articles/2023/old.html', to: 'articles/2023/new.html' }],
};

const CLASSES: readonly (readonly [path: string, name: PathClass])[] = [
  ['_astro/a.Dk3f_9aB.webp', 'asset'],
  ['index.html', 'page'],
  ['articles/2023/a.html', 'page'],
  ['campaigns/z/charts/funds.html', 'page'],
  ['campaigns/z/charts/funds/embed.html', 'embed'],
  ['articles/2023/embed.html', 'page'],
  ['campaigns/z/charts/funds.csv', 'open'],
  ['campaigns/z/charts/funds.png', 'open'],
  ['data/z/metrics.csv', 'open'],
  ['data/z/deep/values.csv', 'open'],
  ['feed.xml', 'open'],
  ['search.html', 'page'],
  ['search/catalogue.json', 'page'],
  ['search/text/2023-01.0.json', 'page'],
  ['campaigns/z/changes.json', 'open'],
  ['campaigns/z/documents/通知.pdf', 'file'],
  ['robots.txt', 'file'],
  ['xhtml', 'file'],
];

/** The rules of `_headers` that fit a path, as its hosts read them. */
function fitting(path: string): PathClass[] {
  return FOLDER_RULES.filter(([pattern]) =>
    new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(path),
  ).map(([, name]) => name);
}

describe('the class of a path', () => {
  it.each(CLASSES)('of %s is %s', (path, name) => {
    expect(classOfPath(path)).toBe(name);
  });
});

describe('headers', () => {
  it('allow neither inline code nor code from text, and frames for embeds alone', () => {
    for (const [name, headers] of Object.entries(CLASS_HEADERS)) {
      const policy = headers['Content-Security-Policy'] ?? '';
      expect(policy).not.toContain('unsafe');
      if (name !== 'asset') expect(policy.includes('frame-ancestors *'), name).toBe(name === 'embed');
    }
  });

  it('keep for ever only what has a digest in its name', () => {
    const lasting = Object.entries(CLASS_HEADERS).filter(([, headers]) =>
      headers['Cache-Control']?.includes('immutable'),
    );
    expect(lasting.map(([name]) => name)).toEqual(['asset']);
  });
});

describe('the file _headers', () => {
  it.each(CLASSES.filter(([, name]) => name === 'page' || name === 'embed'))(
    'meets %s by one rule of its class',
    (path, name) => {
      expect(fitting(path === 'index.html' ? '' : path)).toEqual([name]);
    },
  );

  it('says no header twice for one path, as its hosts would join the values', () => {
    for (const [path] of CLASSES) expect(fitting(path).length, path).toBeLessThanOrEqual(1);
    const special = new Set(Object.values(CLASS_HEADERS).flatMap((headers) => Object.keys(headers)));
    expect(Object.keys(EVERYWHERE).filter((name) => special.has(name))).toEqual([]);
  });

  it('stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile(PLAN).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('promises https only where the site has it', () => {
    expect(headersFile(PLAN)).toContain('Strict-Transport-Security');
    expect(headersFile({ ...PLAN, url: 'http://www.example.gov.cn' })).not.toContain('Strict-Transport');
  });

  it('has redirections beside it', () => {
    expect(redirectsFile(PLAN)).toBe('/zt/a.b/articles/2023/old.html /zt/a.b/articles/2023/new.html 301\n');
  });
});

describe('all outputs', () => {
  it('carry the same headers', () => {
    const nginx = nginxMaps() + nginxLocations(PLAN);
    for (const [name, value] of Object.values(CLASS_HEADERS).flatMap((headers) => Object.entries(headers))) {
      for (const text of [nginx, caddyFile(PLAN)]) {
        expect(text).toContain(name);
        expect(text).toContain(`"${value}"`);
      }
    }
  });

  it('send readers from http to https where the site has it', () => {
    expect(nginxServer(PLAN)).toContain('return 301 https://$host$request_uri;');
    expect(nginxServer({ ...PLAN, url: 'http://www.example.gov.cn' })).not.toContain('https');
  });

  it('name withdrawn and moved pages', () => {
    for (const text of [nginxPlaces(PLAN), caddyFile(PLAN)]) {
      expect(text).toContain('"/articles/2023/gone.html" 1');
      expect(text).toContain('"/articles/2023/old.html" "/zt/a.b/articles/2023/new.html"');
    }
  });
});
