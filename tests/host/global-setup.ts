import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureServers, type Servers } from '../../scripts/host/find-servers.ts';
import type { HostPlan } from '../../scripts/host/host-plan.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { MOMENT } from '../build/fixture-build.ts';
import { runCommand } from '../build/run-command.ts';
import { makeRelease } from './make-release.ts';
import { runCaddy, runNginx, type RunningServer } from './run-server.ts';

/** A release behind a real web server. */
export interface HostedSite {
  /** Which server: for the names of tests. */
  server: 'nginx' | 'caddy';
  origin: string;
  base: string;
  /** The folder that is served. */
  dir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample site by each server, at the root and under a path. */
    hosted: HostedSite[];
  }
}

const WORK = join(projectRoot, '.cache', 'test', 'host');

/** Pages that never were: one is gone, another leads on. */
const WITHDRAWN = `pages:
  - { path: /articles/2023/withdrawn.html, date: 2023-02-01 }
  - { path: /articles/2023/old-name.html, date: 2023-02-01, replacement: /archive.html }
`;

/** Builds the sample at the root and under a path, makes releases of both and serves each by nginx and by Caddy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = ensureServers();
  if (!servers)
    throw new Error(
      'nginx with libnginx-mod-http-brotli-static and Caddy are needed, and could not be installed: run "apt-get install nginx-light libnginx-mod-http-brotli-static caddy".',
    );
  const running: RunningServer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((each) => each.stop()));
  };
  try {
    project.provide('hosted', await serveAll(servers, running));
  } catch (error) {
    // Nobody takes down what a set-up left that broke off.
    await stop();
    throw error;
  }
  return stop;
}

/** Serves each release by each server; what was started is put into `running` at once. */
async function serveAll(servers: Servers, running: RunningServer[]): Promise<HostedSite[]> {
  const hosted: HostedSite[] = [];
  for (const base of ['/', '/zt/zuofeng/']) {
    const served = releaseOf(base);
    for (const server of ['nginx', 'caddy'] as const) {
      const run = server === 'nginx' ? runNginx : runCaddy;
      const started = await run(servers, served);
      running.push(started);
      hosted.push({ server, base, dir: served.root, origin: started.origin });
    }
  }
  return hosted;
}

function releaseOf(base: string): Omit<HostPlan, 'url'> {
  const name = base === '/' ? 'root' : 'mounted';
  const content = join(WORK, `${name}-content`);
  rmSync(content, { recursive: true, force: true });
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  const siteFile = join(content, 'site.yaml');
  writeFileSync(siteFile, readFileSync(siteFile, 'utf8').replace(/^base:.*$/m, `base: ${base}`));
  writeFileSync(join(content, 'withdrawn.yaml'), WITHDRAWN);
  const site = join(WORK, name);
  const { code, output } = runCommand('build', ['--content', content, '--out', site, '--at', MOMENT]);
  if (code !== 0) throw new Error(`The sample site does not build:\n${output}`);
  return makeRelease(content, site, join(WORK, `${name}-releases`));
}
