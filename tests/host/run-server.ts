import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { caddyFiles } from '../../scripts/host/caddy-config.ts';
import type { Servers } from '../../scripts/host/find-servers.ts';
import type { HostFile, HostPlan } from '../../scripts/host/host-plan.ts';
import { nginxFiles } from '../../scripts/host/nginx-config.ts';
import { WAIT_LIMIT } from '../../scripts/test/limits.ts';

/** A web server that runs as long as the tests do. */
export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Ends it and clears away what it left. */
  stop: () => Promise<void>;
}

/** What is served: the plan of a site without the address, which is the test's own. */
export type Served = Omit<HostPlan, 'url'>;

/** Serves a site by a real nginx with the files that Zongshu writes for it, as they are. */
export async function runNginx(servers: Servers, served: Served): Promise<RunningServer> {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-nginx-'));
  const port = await freePort();
  writeAll(dir, nginxFiles({ ...served, url: `http://127.0.0.1:${port}` }));
  const config = join(dir, 'nginx', 'nginx.conf');
  writeFileSync(config, nginxFrame(dir, servers.brotli));
  // The file for a host of its own listens where a test may not: that line alone is another here.
  const server = join(dir, 'nginx', 'zongshu', 'server.conf');
  const text = readFileSync(server, 'utf8');
  writeFileSync(
    server,
    text.replace(`listen ${port};`, `listen 127.0.0.1:${port};`).replace(`    listen [::]:${port};\n`, ''),
  );
  return start(
    spawn(servers.nginx, ['-p', dir, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] }),
    dir,
    port,
  );
}

/** What surrounds a server in nginx's own configuration, kept away from the machine's. */
function nginxFrame(dir: string, brotli: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `load_module ${brotli};`,
    'daemon off;',
    'worker_processes 1;',
    `pid ${dir}/nginx.pid;`,
    `error_log ${dir}/error.log;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include zongshu/server.conf; }`,
  ].join('\n');
}

/**
 * Serves a site by a real Caddy with the file that Zongshu writes for it, as it is.
 * @param portal Lines of a portal's own server in which the site is mounted, in place of a server of its own.
 */
export async function runCaddy(servers: Servers, served: Served, portal = ''): Promise<RunningServer> {
  const dir = mkdtempSync(join(tmpdir(), 'zongshu-caddy-'));
  const port = await freePort();
  writeAll(dir, caddyFiles({ ...served, url: `http://127.0.0.1:${port}` }));
  const config = join(dir, 'caddy', 'Caddyfile');
  // Without its own remote control, which would be one port for all.
  const text = readFileSync(config, 'utf8');
  const own =
    portal === '' ? text : text.replace(/^(http:.*\{\n {4}import zongshu\n)[^]*?^\}$/m, `$1${portal}\n}`);
  writeFileSync(config, `{\n    admin off\n}\n${own}`);
  const env = { ...process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
  const args = ['run', '--adapter', 'caddyfile', '--config', config];
  return start(spawn(servers.caddy, args, { env, stdio: ['ignore', 'ignore', 'pipe'] }), dir, port);
}

function writeAll(dir: string, files: readonly HostFile[]): void {
  for (const { path, text } of files) {
    // nginx finds its files from its own folder, under `zongshu/`.
    const target = join(dir, path.replace(/^nginx\//, 'nginx/zongshu/'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

async function start(child: ChildProcess, dir: string, port: number): Promise<RunningServer> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(dir, { recursive: true, force: true });
  };
  for (let waited = 0; waited < WAIT_LIMIT; waited += 50) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${said}`);
    if (await answers(port)) return { origin: `http://127.0.0.1:${port}`, stop };
    await setTimeout(50);
  }
  await stop();
  throw new Error(`The server does not answer:\n${said}`);
}

/** Whether anything listens at a port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

/** A port at which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
