import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { runCommand } from '../build/run-command.ts';

/** A built site that the browser tests visit. */
export interface TestSite {
  /** Folder of the site. */
  dir: string;
  /** Path under which it is mounted. */
  base: string;
  /** `http://127.0.0.1:<port>`. */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample site as it is. */
    sample: TestSite;
    /** The sample site mounted deeper, as most are inside a portal. */
    mounted: TestSite;
  }
}

const WORK = join(projectRoot, '.cache', 'test');
const BASE = '/zt/zuofeng/';

/** Builds the sample site at `/` and under a sub-path, once for all browser tests, and serves both. */
export default async function setup(project: TestProject): Promise<() => void> {
  const content = join(projectRoot, 'content');
  const mountedContent = join(WORK, 'mounted-content');
  rmSync(mountedContent, { recursive: true, force: true });
  cpSync(content, mountedContent, { recursive: true });
  const siteFile = join(mountedContent, 'site.yaml');
  writeFileSync(siteFile, readFileSync(siteFile, 'utf8').replace(/^base:.*$/m, `base: ${BASE}`));
  const sample = await buildAndServe(content, 'sample', '/');
  const mounted = await buildAndServe(mountedContent, 'mounted', BASE);
  project.provide('sample', sample.site);
  project.provide('mounted', mounted.site);
  return () => {
    for (const { server } of [sample, mounted]) server.closeAllConnections();
    for (const { server } of [sample, mounted]) server.close();
  };
}

async function buildAndServe(
  content: string,
  name: string,
  base: string,
): Promise<{ site: TestSite; server: Server }> {
  const dir = join(WORK, name);
  const { code, output } = runCommand('build', ['--content', content, '--out', dir]);
  if (code !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
  const server = createServer(siteHandler(dir, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { site: { dir, base, origin: `http://127.0.0.1:${String(port)}` }, server };
}
