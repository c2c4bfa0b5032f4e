import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the Zongshu project itself, with no slash at its end. */
export const projectRoot = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** What one run of a command works on. All paths are absolute. */
export interface Settings {
  /** The folder that editors write. */
  contentDir: string;
  /** The folder that receives the finished site. */
  outDir: string;
  /** Everything that may be thrown away; a folder of its own for each content folder. */
  cacheDir: string;
  /** The moment of the build: articles published later are held back. */
  at: Date;
  /** Whether an editor looks at work in progress: drafts and articles that are not due are shown, and marked. */
  preview?: boolean;
}

/** The options as they were written, each of them optional. */
export interface SettingsInput {
  content?: string | undefined;
  out?: string | undefined;
  at?: string | undefined;
  preview?: boolean | undefined;
}

/** Where the editor stands: npm moves every command to the project's root and keeps this in INIT_CWD. */
export function standingDir(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/**
 * Settles the settings of a run: the options first, then the environment (CONTENT, OUT, AT), then the defaults
 * (`content/` and `dist/` of the project, and now). Relative paths count from where the editor stands.
 */
export function resolveSettings(input: SettingsInput = {}): Settings {
  const content = input.content ?? process.env.CONTENT;
  const out = input.out ?? process.env.OUT;
  const at = input.at ?? process.env.AT;
  const contentDir = content ? resolve(standingDir(), content) : resolve(projectRoot, 'content');
  const hash = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return {
    contentDir,
    outDir: out ? resolve(standingDir(), out) : resolve(projectRoot, 'dist'),
    cacheDir: resolve(projectRoot, '.cache', hash),
    at: at ? new Date(at) : new Date(),
    preview: input.preview ?? process.env.PREVIEW === '1',
  };
}

/** Hands settings on to Astro, which reads its configuration and the content in modules of its own. */
export function exportSettings(settings: Settings): void {
  process.env.CONTENT = settings.contentDir;
  process.env.OUT = settings.outDir;
  process.env.AT = settings.at.toISOString();
  process.env.PREVIEW = settings.preview ? '1' : '0';
  // The search keeps the indexes of months there, which a build makes and the next one uses.
  process.env.UNIT_STORE = resolve(settings.cacheDir, 'search');
}
