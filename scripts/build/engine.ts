import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { keepPages } from '../../src/source/keep-pages.ts';
import { giveEntries } from '../../src/model/given-entries.ts';
import { GIVEN_ENTRIES } from '../../src/source/content-loader.ts';
import { exportSettings, projectRoot } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { readEntryStore, writeEntryStore } from './entry-store.ts';
import { describeFailure } from './engine-failure.ts';
import type { EngineError } from './engine-failure.ts';
import { listenToEngine } from './engine-log.ts';
import { countWorkers } from '../render/count-workers.ts';
import { renderBeside, type RenderedBeside } from '../render/render-beside.ts';
import { keepProgram } from './program.ts';
import { Stop } from './stop.ts';
import { seedEngineLists } from './workshop.ts';

/**
 * Prepares this process for the engine: the settings go into the environment, and everything in which two machines
 * differ (zone, mode, colour) is fixed, so that the same content gives the same bytes.
 */
export function prepareEngine(settings: Settings, mode: 'production' | 'development'): void {
  exportSettings(settings);
  process.env.TZ = 'UTC';
  process.env.NODE_ENV = mode;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Astro and Vite look for files from where they stand; the settings are absolute by now.
  process.chdir(projectRoot);
  seedEngineLists();
}

/** The engine's configuration for one run, beyond `astro.config.mjs`. With DEBUG=1 it speaks for itself. */
export function engineConfig(outDir: string): AstroInlineConfig {
  const common = { root: projectRoot, outDir };
  if (process.env.DEBUG === '1') return { ...common, logLevel: 'info' };
  const entrypoint = join(projectRoot, 'scripts', 'build', 'engine-log.ts');
  return { ...common, logLevel: 'error', logger: { entrypoint } };
}

/** What a run of the engine made. */
export interface EngineRun {
  /** Files of all pages of the site, paths inside it. */
  pages: readonly string[];
  /** Those of them that were rendered; the others were kept from the build before. */
  rendered: readonly string[];
  /** Those of them that were measured meanwhile and are surely within their budgets. */
  light: ReadonlySet<string>;
}

/**
 * Builds the site into `staging`, rendering only the pages that changed since what is there was built.
 * @param hasRefused Whether the site is no longer wanted: asked before every page.
 * @throws {@link Stop} With the engine's own message and place where it fails.
 */
export async function runEngine(
  settings: Settings,
  staging: string,
  words: CommandWords,
  hasRefused: () => boolean = () => false,
): Promise<EngineRun> {
  prepareEngine({ ...settings, outDir: staging }, 'production');
  let page: string | undefined;
  listenToEngine(({ message }) => {
    page ??= /Caught error rendering (\S+):/.exec(message)?.[1];
  });
  const { build } = await import('astro');
  const rendered: string[] = [];
  let pages: readonly string[] = [];
  const onRender = (file: string): void => {
    // The engine cannot be told to stop: a page that cannot be made stops it.
    if (hasRefused()) throw new Error('The check has refused the content.');
    rendered.push(file);
  };
  const beside: RenderedBeside = { files: new Set(), light: new Set() };
  const workers = countWorkers(settings.cacheDir, settings.contentDir);
  const notes = keepPages({
    onRender,
    onPages: (files) => {
      pages = files;
    },
    onProgram: (dir) => {
      keepProgram(dir, settings.cacheDir);
    },
    around: (inner, programDir) => {
      const options = { cacheDir: settings.cacheDir, workers, onMade: onRender, rendered: beside };
      return workers > 0 ? renderBeside(inner, programDir, options) : inner;
    },
  });
  try {
    await readEntries(settings);
    await build({ ...engineConfig(staging), integrations: [notes] });
    return { pages: [...beside.files, ...pages], rendered, light: beside.light };
  } catch (error) {
    throw asStop(error, staging, words, { contentDir: settings.contentDir, page });
  }
}

/**
 * Reads the content for the pages of this process and of those that render beside it. Astro's own store would go through
 * its bundler, as one module of all entries.
 */
async function readEntries({ cacheDir, contentDir }: Settings): Promise<void> {
  const entries = await bringUpToDate(readEntryStore(cacheDir), contentDir);
  writeEntryStore(cacheDir, entries);
  giveEntries(entries);
  process.env[GIVEN_ENTRIES] = '1';
}

/** Where a failure may come from: the content folder, and the address of the page that was being made. */
interface Origin {
  contentDir: string;
  page?: string | undefined;
}

/** Whether a package is not there, or not whole: the entry of all commands says how to mend that. */
function isPackageMissing(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as EngineError;
  return code.includes('MODULE_NOT_FOUND') && /package|node_modules/.test(message);
}

/** The sentence for a failure while files are made. */
export function asStop(error: unknown, target: string, words: CommandWords, origin?: Origin): Error {
  if (error instanceof Stop || isPackageMissing(error)) return error as Error;
  const { code, path = target } = (error ?? {}) as EngineError;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Stop(words.diskFull(path), { cause: error });
  if (code === 'EACCES' || code === 'EROFS') return new Stop(words.noPermission(path), { cause: error });
  if (code === 'EPERM' || code === 'EBUSY' || code === 'EXDEV' || code === 'ENOTEMPTY')
    return new Stop(words.swapBlocked(path), { cause: error });
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new Stop(words.outUnderFile(target, path), { cause: error });
  const { message, place } = describeFailure(error, origin?.contentDir ?? target, origin?.page);
  return new Stop(words.engineFailed(message, place), { cause: error });
}
