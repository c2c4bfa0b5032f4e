import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { readSite } from '../../src/source/read-site.ts';
import { projectRoot } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { engineConfig } from '../build/engine.ts';
import { describeFailure } from '../build/engine-failure.ts';
import { listenToEngine } from '../build/engine-log.ts';
import { say } from '../build/say.ts';
import type { DevState } from './dev-state.ts';
import { previewPlugin } from './preview-plugin.ts';
import type { WatchedCheck } from './watch-check.ts';

/** A running development server. */
export interface DevServer {
  /** Where the site is, with its base. */
  address: string;
  port: number;
  stop: () => Promise<void>;
}

/** What a development server is made from. */
export interface DevOrder {
  settings: Settings;
  base: string;
  /** The port that it must have; without it, the first free one. */
  port: number | undefined;
  words: CommandWords;
  state: DevState;
  check: WatchedCheck;
}

/** Starts the engine's development server. Throws what it throws, and where `site.yaml` allows no site. */
export async function startDevServer(order: DevOrder): Promise<DevServer> {
  const { settings, base, port, state, check } = order;
  // The engine's configuration needs it, and would print a failure of its own where it cannot be read.
  readSite(settings.contentDir);
  sayFailures(order);
  // What the engine noted of another content folder must not show up in this one.
  rmSync(join(projectRoot, '.astro', 'data-store.json'), { force: true });
  const { dev } = await import('astro');
  const server = await dev({
    ...engineConfig(settings.outDir),
    server: { port: port ?? 4321, open: false },
    vite: {
      plugins: [previewPlugin(base, state, check)],
      // Our overlay takes the place of the engine's.
      server: { strictPort: port !== undefined, hmr: { overlay: false } },
      clearScreen: false,
    },
  });
  state.renew();
  const address = `http://localhost:${String(server.address.port)}${base}`;
  return { address, port: server.address.port, stop: () => server.stop() };
}

/** Says each failure of a page in one sentence, once for as long as it is the same. */
function sayFailures({ settings: { contentDir }, words, state }: DevOrder): void {
  let last = '';
  listenToEngine(({ level, message }) => {
    if (level !== 'error') return;
    const { message: reason, place } = describeFailure(new Error(message), contentDir);
    state.noteReason(reason);
    const sentence = words.pageFailed(reason, place);
    if (sentence !== last) say(sentence);
    last = sentence;
  });
}
