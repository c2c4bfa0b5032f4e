import { relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { exportSettings, projectRoot } from '../../src/source/settings.ts';
import type { Settings } from '../../src/source/settings.ts';
import { Stop } from './stop.ts';
import { seedEngineLists } from './workshop.ts';

/** What the engine knows of a failure of its own. */
interface EngineError {
  message?: string;
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
}

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

/** The engine's configuration for one run, beyond `astro.config.mjs`. */
export function engineConfig(outDir: string): AstroInlineConfig {
  return {
    root: projectRoot,
    outDir,
    logLevel: process.env.DEBUG === '1' ? 'info' : 'error',
  };
}

/** Builds the site into `staging`; throws {@link Stop} with the engine's own message and place where it fails. */
export async function runEngine(settings: Settings, staging: string, words: CommandWords): Promise<void> {
  prepareEngine({ ...settings, outDir: staging }, 'production');
  const { build } = await import('astro');
  try {
    await build(engineConfig(staging));
  } catch (error) {
    throw asStop(error, staging, words);
  }
}

/** The sentence for a failure while files are made. */
export function asStop(error: unknown, target: string, words: CommandWords): Error {
  if (error instanceof Stop) return error;
  const { message = String(error), loc, code, path = target } = error as EngineError;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Stop(words.diskFull(path), { cause: error });
  if (code === 'EACCES' || code === 'EROFS') return new Stop(words.noPermission(path), { cause: error });
  if (code === 'EPERM' || code === 'EBUSY' || code === 'EXDEV' || code === 'ENOTEMPTY')
    return new Stop(words.swapBlocked(path), { cause: error });
  return new Stop(words.engineFailed(firstLine(message), placeOf(loc)), { cause: error });
}

function firstLine(message: string): string {
  return message.trim().split('\n', 1)[0] ?? '';
}

function placeOf(loc: EngineError['loc']): string {
  if (!loc?.file) return '';
  const file = relative(projectRoot, loc.file);
  return [file, loc.line, loc.column].filter((part) => part !== undefined).join(':');
}
