import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { projectRoot } from '../../src/source/settings.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { findChromium } from './find-chromium.ts';

/**
 * Path of a Chromium that starts: one that is here, else one that is installed now (Debian's package when root; else,
 * never in CI, Playwright's). Throws {@link Stop} where none can be had.
 */
export function ensureChromium(words: CommandWords): string {
  const found = findChromium();
  if (found) {
    if (mayInstall() && !hasChineseFont()) aptInstall(['fonts-noto-cjk'], words);
    return found;
  }
  if (process.env.CHROME_PATH) throw new Stop(words.badChromePath(process.env.CHROME_PATH));
  if (mayInstall()) aptInstall(['chromium', 'fonts-noto-cjk'], words);
  else if (!process.env.CI) playwrightInstall(words);
  const installed = findChromium();
  if (!installed) throw new Stop(words.noChromium);
  return installed;
}

/** Whether Debian's packages can be installed without asking anybody: root, on a system with apt-get. */
function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Without one, a page in Chinese is measured in empty boxes. */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** What cannot be installed shows in what is found afterwards, so no exit code is looked at here. */
function aptInstall(packages: string[], words: CommandWords): void {
  say(words.installing(packages.join(', ')));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  spawnSync('apt-get', install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function playwrightInstall(words: CommandWords): void {
  say(words.installing('chromium (playwright-core)'));
  const cli = join(projectRoot, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}
