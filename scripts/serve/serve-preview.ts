import { devWords } from '../../src/locales/dev.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import type { Settings } from '../../src/source/settings.ts';
import { asStop } from '../build/engine.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import type { DevReport } from './dev-report.ts';
import type { DevState } from './dev-state.ts';
import { startWaitingServer } from './waiting-server.ts';
import type { WatchedCheck } from './watch-check.ts';

const FIRST_PORT = 4321;
const TRIES = 50;

/** What a preview is made from. */
export interface Preview {
  settings: Settings;
  words: CommandWords;
  /** The port that the editor asked for. */
  port: number | undefined;
  check: WatchedCheck;
  state: DevState;
  /** Resolves when the editor has had enough. */
  stopped: Promise<void>;
}

/**
 * Serves the preview until the editor stops it. While the content allows no site, pages say why; where the site moves
 * to another address, or the whole content folder went and came back, the server is begun anew at the same port.
 */
export async function servePreview(preview: Preview): Promise<void> {
  let { port } = preview;
  let said = '';
  for (;;) {
    const end = new AbortController();
    const server = await Promise.race([preview.stopped, startWhenPossible({ ...preview, port }, end.signal)]);
    if (!server) {
      end.abort();
      return;
    }
    port = server.port;
    if (server.address !== said) say(preview.words.previewing(server.address));
    said = server.address;
    const again = await Promise.race([preview.stopped, untilMoved(preview.check)]);
    await server.stop();
    if (again !== 'moved') return;
  }
}

/** Resolves when the running server no longer fits the content. */
function untilMoved(check: WatchedCheck): Promise<'moved'> {
  const { url, base } = check.latest();
  let wasGone = false;
  return new Promise((resolve) => {
    const stop = check.onReport(({ broken, ...now }) => {
      if (broken?.kind === 'folder') wasGone = true;
      else if (wasGone || now.url !== url || now.base !== base) {
        stop();
        resolve('moved');
      }
    });
  });
}

/** Starts the server; where the content does not even allow that, says why at its port and tries after every save. */
async function startWhenPossible(preview: Preview, end: AbortSignal): Promise<DevServer> {
  const { words, settings, check, state } = preview;
  let { port } = preview;
  for (;;) {
    const { base } = check.latest();
    const changed = nextReport(check);
    try {
      return await startDevServer({ ...preview, base, port });
    } catch (error) {
      if (port !== undefined && String(error).includes('already in use'))
        throw new Stop(words.portTaken(port));
      if (process.env.DEBUG === '1') throw asStop(error, settings.outDir, words);
      state.noteReason(error instanceof Error ? error.message : String(error));
    }
    say(words.cannotPreview);
    const waiting = await startWaitingServer(portsFrom(port), state);
    if (waiting) say(devWords(check.latest().locale).waitingAt(`http://localhost:${String(waiting.port)}/`));
    port = waiting?.port ?? port;
    await Promise.race([changed, aborted(end)]);
    await waiting?.stop();
    if (end.aborted) return new Promise(() => undefined);
  }
}

function portsFrom(port: number | undefined): number[] {
  return port === undefined ? Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index) : [port];
}

function nextReport(check: WatchedCheck): Promise<DevReport> {
  return new Promise((resolve) => {
    const stop = check.onReport((report) => {
      stop();
      resolve(report);
    });
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
