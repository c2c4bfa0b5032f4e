import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { isWhole, readMarker } from '../build/marker.ts';
import { Stop } from '../build/stop.ts';
import { listenOnFree } from './listen.ts';
import { siteHandler } from './site-handler.ts';
import { say } from '../build/say.ts';

const FIRST_PORT = 4321;
const TRIES = 50;

/** Reads a port as written; throws {@link Stop} where it is none. */
export function readPort(text: string, words: CommandWords): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Stop(words.badPort(text));
  return port;
}

/** Serves a finished site until the editor stops it. Throws {@link Stop} where the folder holds no whole site. */
export async function serveSite(
  outDir: string,
  port: number | undefined,
  words: CommandWords,
): Promise<void> {
  const base = baseOfWholeSite(outDir, words);
  const ports = port ? [port] : Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index);
  const listening = await listenOnFree(siteHandler(outDir, base), ports);
  if (!listening)
    throw new Stop(port ? words.portTaken(port) : words.noFreePort(FIRST_PORT, FIRST_PORT + TRIES - 1));
  say(words.serving(`http://localhost:${String(listening.port)}${base}`));
  await untilStopped();
  listening.server.close();
  listening.server.closeAllConnections();
  say(words.stopped);
}

/** Base of the site in `outDir`, after every byte in it was compared with its marker. */
function baseOfWholeSite(outDir: string, words: CommandWords): string {
  if (!existsSync(outDir)) throw new Stop(words.noSite(outDir));
  const marker = readMarker(outDir);
  if (!marker) throw new Stop(words.notOurs(outDir));
  if (!isWhole(outDir, marker)) throw new Stop(words.damaged(outDir));
  return marker.base;
}

/** Resolves at Ctrl-C, or when the system asks the process to end. */
export async function untilStopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
