import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { projectRoot } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { engineConfig } from '../build/engine.ts';
import { describeFailure } from '../build/engine-failure.ts';
import { listenToEngine } from '../build/engine-log.ts';
import { say } from '../build/say.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A running development server. */
export interface DevServer {
  /** Where the site is, with its base. */
  address: string;
  stop: () => Promise<void>;
}

/** Starts the engine's development server; throws what it throws. */
export async function startDevServer(
  settings: Settings,
  base: string,
  port: number | undefined,
  words: CommandWords,
): Promise<DevServer> {
  sayFailures(settings, words);
  // What the engine noted of another content folder must not show up in this one.
  rmSync(join(projectRoot, '.astro', 'data-store.json'), { force: true });
  const { dev } = await import('astro');
  const config = engineConfig(settings.outDir);
  const server = await dev({
    ...config,
    server: { port: port ?? 4321, open: false },
    vite: { plugins: [leadToBase(base)], server: { strictPort: port !== undefined }, clearScreen: false },
  });
  const address = `http://localhost:${String(server.address.port)}${base}`;
  return { address, stop: () => server.stop() };
}

/** Says each failure of a page in one sentence, once for as long as it is the same. */
function sayFailures({ contentDir }: Settings, words: CommandWords): void {
  let last = '';
  listenToEngine(({ level, message }) => {
    if (level !== 'error') return;
    const { message: reason, place } = describeFailure(new Error(message), contentDir);
    const sentence = words.pageFailed(reason, place);
    if (sentence !== last) say(sentence);
    last = sentence;
  });
}

/** Leads from `/` to where the site is mounted, as `npm start` and many web servers do. */
function leadToBase(base: string): VitePlugin {
  return {
    name: 'zongshu-lead-to-base',
    enforce: 'post',
    configureServer: ({ middlewares }) => {
      // Put first when all others are there: the engine answers `/` with a page of its own, and takes the base away.
      return () => {
        middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
          const leads = base !== '/' && (path === '/' || `${path}/` === base);
          if (leads) response.writeHead(302, { location: base }).end();
          else next();
        });
        const last = middlewares.stack.pop();
        if (last) middlewares.stack.unshift(last);
      };
    },
  };
}
