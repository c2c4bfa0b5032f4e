import { statSync } from 'node:fs';
import { join } from 'node:path';
import { commands as english } from '../../src/locales/en/commands.ts';
import { editorWords } from '../../src/locales/editor-words.ts';
import type { EditorWords } from '../../src/locales/zh-CN/editor.ts';
import { projectRoot, standingDir } from '../../src/source/settings.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { readContent } from '../checks/content/read-content.ts';
import { editorPlace, shownFrom, vscodeSettings, type EditorPlace } from '../editor/vscode-files.ts';
import { textOf, writeSchemas, writeWhole } from '../editor/write-schemas.ts';

/** Options of this command alone. */
const OWN = { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const;

/**
 * `npm run schemas`: writes JSON Schemas with hints and ids, where VS Code finds them.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, no content folder, or a folder that cannot be written.
 */
export async function run(args: string[]): Promise<number> {
  // Every command answers with a promise; this one has nothing to wait for.
  return Promise.resolve(write(args));
}

function write(args: string[]): number {
  const { settings, words, help, values } = readOptions(args, OWN);
  const own = editorWords(words === english ? 'en' : 'zh-CN');
  if (help) {
    say(own.usageSchemas);
    return 0;
  }
  if (!statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(words.noContent(settings.contentDir));
  const dryRun = values['dry-run'] === true;
  const place = editorPlace(settings.contentDir);
  try {
    const stale = writeSchemas(readContent(settings.contentDir, settings.at), { dryRun });
    const kept = place.root === projectRoot ? undefined : addSettings(place, dryRun, stale);
    const files = stale.map((path) => shownFrom(standingDir(), place, path));
    if (values.json === true) say(JSON.stringify({ files, written: !dryRun }, undefined, 2));
    else say(dryRun ? own.schemasPlanned(files) : own.schemasWritten(stale.length));
    if (kept !== undefined && values.json !== true)
      say(own.settingsKept(kept, JSON.stringify(vscodeSettings(place), undefined, 2)));
    return 0;
  } catch (error) {
    throw asStop(error, own);
  }
}

/** Files of VS Code in a content folder of its own: they are made once, and belong to the editors from then on. */
function addSettings(place: EditorPlace, dryRun: boolean, stale: string[]): string | undefined {
  const wanted = {
    '.vscode/settings.json': vscodeSettings(place),
    '.vscode/extensions.json': { recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] },
  };
  let kept: string | undefined;
  for (const [path, value] of Object.entries(wanted)) {
    const file = join(place.root, path);
    const text = `${JSON.stringify(value, undefined, 2)}\n`;
    const before = textOf(file);
    if (before === undefined) {
      stale.push(path);
      if (!dryRun) writeWhole(file, text);
    } else if (before !== text && path.endsWith('settings.json') && !before.includes('.vscode/schemas/'))
      kept = file;
  }
  return kept;
}

function asStop(error: unknown, words: EditorWords): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new Stop(words.cannotWrite(path ?? '', code));
}
