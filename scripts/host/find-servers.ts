import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt-install.ts';

/** Where Debian puts the modules of nginx. */
const MODULES = '/usr/lib/nginx/modules';
const BROTLI = 'ngx_http_brotli_static_module.so';

/** Web servers of this machine, by the paths of their programs. */
export interface Servers {
  nginx: string;
  /** The module that sends `.br` files. */
  brotli: string;
  caddy: string;
}

/** nginx with its module for brotli, and Caddy; undefined where one is missing. Not looked for on Windows. */
export function findServers(): Servers | undefined {
  const nginx = onPath('nginx');
  const caddy = onPath('caddy');
  const hasBrotli = existsSync(MODULES) && readdirSync(MODULES).includes(BROTLI);
  return nginx && caddy && hasBrotli ? { nginx, caddy, brotli: join(MODULES, BROTLI) } : undefined;
}

/** As {@link findServers}, after Debian's packages were installed where that is possible without a question. */
export function ensureServers(): Servers | undefined {
  const found = findServers();
  if (found) return found;
  aptInstall(['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy']);
  return findServers();
}

function onPath(name: string): string | undefined {
  // Servers stand where only the administrator's path leads.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
