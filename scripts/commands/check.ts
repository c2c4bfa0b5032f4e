import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { commands as english } from '../../src/locales/en/commands.ts';
import { editorWords } from '../../src/locales/editor-words.ts';
import { fixWords } from '../../src/locales/fix-words.ts';
import { reportWords } from '../../src/locales/report-words.ts';
import type { ReportWords } from '../../src/locales/zh-CN/report.ts';
import { standingDir, type Settings } from '../../src/source/settings.ts';
import { readOptions, type Options } from '../build/options.ts';
import { say } from '../build/say.ts';
import { spareMemory } from '../build/spare-memory.ts';
import { Stop } from '../build/stop.ts';
import { checkInTurns, type CheckResult } from '../checks/check-content.ts';
import { isAmong, selectProblems, toContentPaths } from '../checks/files-asked.ts';
import { checks } from '../checks/index.ts';
import { fixContent } from '../fix/fix-content.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import type { Reporter } from '../reporters/report.ts';
import { createTerminal, wantsColor } from '../reporters/terminal.ts';

/** Options of this command alone. */
const OWN = {
  format: { type: 'string' },
  list: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

/**
 * `npm run check`: holds the content against every rule and prints what it finds. `npm run check -- FILE…` does the same
 * and prints what it finds in these files.
 * @returns The exit code: 1 where there is an error, else 0.
 * @throws {@link Stop} On an option that cannot be used, or a content folder that is not there.
 */
export async function run(args: string[]): Promise<number> {
  spareMemory();
  const { settings, words, help, values, files } = readOptions(args, OWN, { files: true });
  const locale = words === english ? 'en' : 'zh-CN';
  const own = reportWords(locale);
  if (help) {
    say(
      words.usage('check', [
        editorWords(locale).usageFiles,
        own.usageFormat,
        own.usageList,
        ...fixWords(locale).usage,
      ]),
    );
    return 0;
  }
  if (values.list === true) {
    say(
      [
        own.listTitle,
        ...checks.map(({ name, description }) => `  ${name}\n      ${description[locale]}`),
      ].join('\n'),
    );
    return 0;
  }
  if (values['dry-run'] === true && values.fix !== true) throw new Stop(fixWords(locale).dryRunAlone);
  const reporter = chooseReporter(values.format, own);
  const kind = statSync(settings.contentDir, { throwIfNoEntry: false });
  if (!kind) throw new Stop(words.noContent(settings.contentDir));
  if (!kind.isDirectory()) throw new Stop(own.notAFolder(settings.contentDir));
  const paths = toContentPaths(files, settings.contentDir, editorWords(locale));
  const result = values.fix === true ? fix(settings, paths, values) : await checkInTurns(settings);
  return paths.length === 0
    ? print(result, reporter, settings)
    : printFiles(result, reporter, settings, paths);
}

/** Mends what is certain. For programs that read the report, what was done goes to the other stream. */
function fix(settings: Settings, paths: readonly string[], values: Options['values']): CheckResult {
  const isForPeople = values.format === undefined || values.format === 'terminal';
  return fixContent(settings, {
    isAsked: (path) => paths.length === 0 || isAmong(path, paths),
    dryRun: values['dry-run'] === true,
    say: (line) => void (isForPeople ? process.stdout : process.stderr).write(`${line}\n`),
  });
}

function chooseReporter(format: string | boolean | undefined, words: ReportWords): Reporter {
  if (format === undefined || format === 'terminal') return createTerminal(wantsColor(process.stdout));
  if (format === 'json') return json;
  if (format === 'github') return github;
  throw new Stop(words.unknownFormat(String(format)));
}

/** Paths are printed as seen from where the editor stands, so that a terminal can open them. */
function print(
  { problems, locale, content }: CheckResult,
  reporter: Reporter,
  { contentDir }: Settings,
): number {
  const pathOf = (file: string): string =>
    relative(standingDir(), join(contentDir, file)).replaceAll('\\', '/');
  process.stdout.write(reporter({ problems, locale, pathOf, articles: content.articles.size }));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Prints the problems of some files, and how many there are elsewhere: to the other stream, for programs read this one. */
function printFiles(
  result: CheckResult,
  reporter: Reporter,
  settings: Settings,
  paths: readonly string[],
): number {
  const { problems, elsewhere } = selectProblems(result.problems, paths);
  const words = editorWords(result.locale);
  const isForPeople = reporter !== json && reporter !== github;
  if (problems.length === 0 && isForPeople) say(words.filesAreFine(paths.length));
  const code = problems.length === 0 && isForPeople ? 0 : print({ ...result, problems }, reporter, settings);
  const { errors, others } = elsewhere;
  if (errors + others > 0) process.stderr.write(`${words.elsewhere(errors, others)}\n`);
  return code;
}
