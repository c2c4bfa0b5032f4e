import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { commands as english } from '../../src/locales/en/commands.ts';
import { editorWords } from '../../src/locales/editor-words.ts';
import type { EditorWords } from '../../src/locales/zh-CN/editor.ts';
import { standingDir, type Settings } from '../../src/source/settings.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { checkStaged } from '../editor/git/check-staged.ts';
import { hookFor, type Hook } from '../editor/git/hook-file.ts';
import { createTerminal, wantsColor } from '../reporters/terminal.ts';

/** Options of this command alone; the hook itself calls it with `--staged`. */
const OWN = {
  remove: { type: 'boolean' },
  staged: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `npm run hooks`: lets Git check the content before every commit.
 * @returns The exit code: 1 where a commit is to be stopped, else 0.
 * @throws {@link Stop} Where there is no repository, or a hook that is somebody else's.
 */
export async function run(args: string[]): Promise<number> {
  // Every command answers with a promise; this one has nothing to wait for.
  return Promise.resolve(start(args));
}

function start(args: string[]): number {
  const { settings, words, help, values } = readOptions(args, OWN);
  const own = editorWords(words === english ? 'en' : 'zh-CN');
  if (help) {
    say(own.usageHooks);
    return 0;
  }
  if (!statSync(settings.contentDir, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(words.noContent(settings.contentDir));
  if (values.staged === true) return stopOrPass(settings);
  const hook = hookFor(settings.contentDir);
  if (!hook) throw new Stop(own.noGit(settings.contentDir));
  const result = values.remove === true ? remove(hook, own, values) : install(hook, own, values);
  say(values.json === true ? JSON.stringify({ file: hook.file, done: result.done }) : result.said);
  return 0;
}

/** Checks what is to be committed. */
function stopOrPass(settings: Settings): number {
  const result = checkStaged(settings);
  if (!result) return 0;
  const { problems, elsewhere, locale, files } = result;
  const words = editorWords(locale);
  const pathOf = (file: string): string =>
    relative(standingDir(), join(settings.contentDir, file)).replaceAll('\\', '/');
  const report = createTerminal(wantsColor(process.stderr));
  // Git shows what a hook prints here, and so do the programs that people use instead of it.
  const print = (text: string): void => void process.stderr.write(text);
  if (problems.length > 0) print(report({ problems, locale, pathOf, articles: files }));
  if (elsewhere.errors > 0) print(`${words.elsewhere(elsewhere.errors, elsewhere.others)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  print(`${errors > 0 ? words.commitStopped(errors) : words.stagedFine(files)}\n`);
  return errors > 0 ? 1 : 0;
}

interface Done {
  done: boolean;
  said: string;
}

type Values = Record<string, unknown>;

function install({ file, text, line, state }: Hook, words: EditorWords, values: Values): Done {
  if (state === 'foreign') throw new Stop(words.foreignHook(file, line));
  if (state === 'current') return { done: true, said: words.hookUnchanged(file) };
  if (values['dry-run'] === true) return { done: false, said: words.hookPlanned(file) };
  attempt(file, words, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  });
  return { done: true, said: words.hookInstalled(file) };
}

function remove({ file, line, state }: Hook, words: EditorWords, values: Values): Done {
  if (state === 'absent') return { done: true, said: words.hookAbsent };
  if (state === 'foreign') throw new Stop(words.foreignHook(file, line));
  if (values['dry-run'] === true) return { done: false, said: words.hookPlanned(file) };
  attempt(file, words, () => {
    rmSync(file);
  });
  return { done: true, said: words.hookRemoved(file) };
}

function attempt(file: string, words: EditorWords, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Stop(words.cannotWrite(file, (error as NodeJS.ErrnoException).code ?? 'EIO'));
  }
}
