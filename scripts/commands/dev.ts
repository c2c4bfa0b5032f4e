import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { baseOf } from '../build/build-site.ts';
import { asStop, prepareEngine } from '../build/engine.ts';
import { takeLock } from '../build/lock.ts';
import { readOptions } from '../build/options.ts';
import type { Options } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { startDevServer } from '../serve/dev-server.ts';
import type { DevServer } from '../serve/dev-server.ts';
import { readPort, untilStopped } from '../serve/serve-site.ts';
import { watchCheck } from '../serve/watch-check.ts';
import type { WatchedCheck } from '../serve/watch-check.ts';

/**
 * `npm run dev`: the site with the editor's changes shown as they are saved, drafts and articles that are not due
 * among them, and a check after every save, until Ctrl-C. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args, { port: { type: 'string' } });
  const { settings, words, help, values } = options;
  if (help) {
    say(words.usage('dev', [words.usagePort]));
    return 0;
  }
  const port = typeof values.port === 'string' ? readPort(values.port, words) : undefined;
  refuseNoContent(settings, words);
  // The engine keeps what it knows of the content in one place for all of its development servers.
  const letGo = takeLock(join(projectRoot, '.cache', 'dev-lock'));
  if (typeof letGo === 'string') throw new Stop(words.devIsBusy(letGo));
  const stopped = untilStopped();
  const check = await watchCheck(settings);
  prepareEngine({ ...settings, preview: true }, 'development');
  const server = await Promise.race([stopped, startWhenPossible(options, port, check)]);
  if (server) {
    say(words.previewing(server.address));
    await stopped;
    await server.stop();
  }
  check.stop();
  letGo();
  say(words.stopped);
  return 0;
}

/** Starts the server; where the content does not even allow that, tries again after every change. */
async function startWhenPossible(
  { settings, words }: Options,
  port: number | undefined,
  check: WatchedCheck,
): Promise<DevServer> {
  for (;;) {
    try {
      return await startDevServer(settings, baseOf(settings.contentDir), port, words);
    } catch (error) {
      if (port !== undefined && String(error).includes('already in use'))
        throw new Stop(words.portTaken(port));
      if (process.env.DEBUG === '1') throw asStop(error, settings.outDir, words);
      say(words.cannotPreview);
      await check.next();
    }
  }
}
