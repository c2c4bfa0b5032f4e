import { join } from 'node:path';
import { projectRoot } from '../../src/source/settings.ts';
import { prepareEngine } from '../build/engine.ts';
import { takeLock } from '../build/lock.ts';
import { readOptions } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { createDevState } from '../serve/dev-state.ts';
import { printReports } from '../serve/print-reports.ts';
import { servePreview } from '../serve/serve-preview.ts';
import { readPort, untilStopped } from '../serve/serve-site.ts';
import { watchCheck } from '../serve/watch-check.ts';

/**
 * `npm run dev`: the site with the editor's changes shown as they are saved, drafts and articles that are not due
 * among them, and a check after every save, at the terminal and on the pages, until Ctrl-C. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help, values } = readOptions(args, { port: { type: 'string' } });
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
  const state = createDevState(check);
  printReports(check);
  prepareEngine({ ...settings, preview: true }, 'development');
  try {
    await servePreview({ settings, words, port, check, state, stopped });
  } finally {
    state.stop();
    await check.stop();
    letGo();
  }
  say(words.stopped);
  return 0;
}
