import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findServers } from '../../scripts/host/find-servers.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { contentOf, MOMENT, siteOf } from '../build/fixture-build.ts';
import { runCommand } from '../build/run-command.ts';
import { makeRelease } from '../host/make-release.ts';
import { runNginx, type RunningServer } from '../host/run-server.ts';

/** A built site that the browser tests visit. */
export interface TestSite {
  /** Folder of the site. */
  dir: string;
  /** Path under which it is mounted. */
  base: string;
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** The address that the site gives itself. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample site, mounted deeper than the top of its host, as most are inside a portal. */
    sample: TestSite;
    /** A made-up site that uses everything once, with a chart of every type. */
    everything: TestSite;
  }
}

const WORK = join(projectRoot, '.cache', 'test');
const BASE = '/zt/zuofeng/';
/** The portal that it belongs to there. */
const PORTAL = `government:
  name: 示例区人民政府
  domain: www.example.gov.cn
  code: '0000000000'
`;

/**
 * Builds the sample site under a path and a site of everything at the top, once for all tests, and serves both: by a
 * real nginx with the configuration that Zongshu writes for it, from releases with compressed twins, where nginx is
 * installed; else as `npm start` does.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const content = join(WORK, 'mounted-content');
  rmSync(content, { recursive: true, force: true });
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  const siteFile = join(content, 'site.yaml');
  writeFileSync(siteFile, readFileSync(siteFile, 'utf8').replace(/^base:.*$/m, `base: ${BASE}`) + PORTAL);
  const url = 'https://www.example.gov.cn';
  const sites = {
    sample: await buildAndServe(content, { name: 'sample', base: BASE, url }),
    everything: await buildAndServe(contentOf('everything'), { name: 'everything', ...siteOf('everything') }),
  };
  project.provide('sample', sites.sample.site);
  project.provide('everything', sites.everything.site);
  return async () => {
    await Promise.all(Object.values(sites).map(({ stop }) => stop()));
  };
}

async function buildAndServe(
  content: string,
  { name, base, url }: { name: string; base: string; url: string },
): Promise<{ site: TestSite; stop: () => Promise<void> }> {
  const dir = join(WORK, name);
  const { code, output } = runCommand('build', ['--content', content, '--out', dir, '--at', MOMENT]);
  if (code !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
  const { origin, stop } = await serve(content, dir, base);
  return { site: { dir, base, url, origin }, stop };
}

async function serve(content: string, dir: string, base: string): Promise<RunningServer> {
  const servers = findServers();
  if (!servers) return serveAsStart(dir, base);
  return runNginx(servers, makeRelease(content, dir, `${dir}-releases`));
}

async function serveAsStart(dir: string, base: string): Promise<RunningServer> {
  const server = createServer(siteHandler(dir, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { origin: `http://127.0.0.1:${String(port)}`, stop };
}
