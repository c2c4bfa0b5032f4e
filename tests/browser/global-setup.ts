import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { contentOf, MOMENT, siteOf } from '../build/fixture-build.ts';
import { runCommand } from '../build/run-command.ts';

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
    /** The sample site as it is. */
    sample: TestSite;
    /** The sample site mounted deeper, as most are inside a portal. */
    mounted: TestSite;
    /** A made-up site that uses everything once, with a chart of every type. */
    everything: TestSite;
  }
}

const WORK = join(projectRoot, '.cache', 'test');
const BASE = '/zt/zuofeng/';

/** Builds the sample site at `/` and under a sub-path and a site of everything, once for all tests; serves them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const content = join(projectRoot, 'content');
  const mountedContent = join(WORK, 'mounted-content');
  rmSync(mountedContent, { recursive: true, force: true });
  cpSync(content, mountedContent, { recursive: true });
  const siteFile = join(mountedContent, 'site.yaml');
  writeFileSync(siteFile, readFileSync(siteFile, 'utf8').replace(/^base:.*$/m, `base: ${BASE}`));
  const url = 'https://www.example.gov.cn';
  const sites = {
    sample: await buildAndServe(content, { name: 'sample', base: '/', url }),
    mounted: await buildAndServe(mountedContent, { name: 'mounted', base: BASE, url }),
    everything: await buildAndServe(contentOf('everything'), { name: 'everything', ...siteOf('everything') }),
  };
  project.provide('sample', sites.sample.site);
  project.provide('mounted', sites.mounted.site);
  project.provide('everything', sites.everything.site);
  return () => {
    for (const { server } of Object.values(sites)) {
      server.closeAllConnections();
      server.close();
    }
  };
}

async function buildAndServe(
  content: string,
  { name, base, url }: { name: string; base: string; url: string },
): Promise<{ site: TestSite; server: Server }> {
  const dir = join(WORK, name);
  const { code, output } = runCommand('build', ['--content', content, '--out', dir, '--at', MOMENT]);
  if (code !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
  const server = createServer(siteHandler(dir, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { site: { dir, base, url, origin: `http://127.0.0.1:${String(port)}` }, server };
}
