import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where browsers stand that are not on the PATH, by platform; `%NAME%` is an environment variable. */
const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
    '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
    '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * A browser of the Chromium family that starts: the one that CHROME_PATH names, else the first on the PATH, in the
 * usual places, or among Playwright's own. A CHROME_PATH that does not work is not passed over: `undefined` then, too.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return works(named) ? named : undefined;
  return [...onPath(), ...usualPlaces(), chromium.executablePath()].find(works);
}

function onPath(): string[] {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
}

function usualPlaces(): string[] {
  return (USUAL[process.platform] ?? []).map((path) =>
    path.replaceAll(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? ''),
  );
}

/**
 * Whether the file is a browser that starts. Some systems keep a script of that name which only tells how to install
 * one; on Windows, asking for the version opens a window, so there the file's presence must do.
 */
function works(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  if (process.platform === 'win32') return true;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 120_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
