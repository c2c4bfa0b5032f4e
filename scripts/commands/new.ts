import { Readable, Writable } from 'node:stream';
import { newWords } from '../../src/locales/new-words.ts';
import { askWords } from '../../src/locales/desk-words.ts';
import type { NewWords } from '../../src/locales/zh-CN/new.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import { houseLocale } from '../build/house-words.ts';
import { readOptions, type Options } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { findNearest } from '../checks/nearest.ts';
import { openDesk, type Desk } from '../desk/ask.ts';
import type { DeskStreams } from '../desk/lines.ts';
import { shownPath } from '../desk/safe-target.ts';
import { planFiles, writeFiles } from '../desk/write-files.ts';
import { createAnswers } from '../new/answers.ts';
import { checkPlanned } from '../new/check-planned.ts';
import { nouns } from '../new/index.ts';
import { NOUNS, type NounName } from '../new/noun.ts';
import { printJson, printReport, type Made } from '../new/print-new.ts';
import { readPlanning } from '../new/read-planning.ts';

/** Options of every noun. */
const OWN = { json: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, yes: { type: 'boolean' } } as const;

/**
 * `npm run new -- NOUN`: asks for what the options leave open and writes a file that passes the check.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown noun or option, an answer that will not do, a file that is there already, or an
 *   editor who breaks off. Nothing is written then.
 */
export async function run(args: string[]): Promise<number> {
  const [first, ...rest] = args;
  const usual = newWords(houseLocale(resolveSettings().contentDir));
  if (first === '--help' || first === '-h') {
    say(usual.usage);
    return 0;
  }
  const name = readNoun(first, usual);
  const options = readOptions(rest, { ...nouns[name].options, ...OWN });
  const words = newWords(localeOf(options));
  if (options.help) {
    say(words.nounUsage[name]);
    return 0;
  }
  const desk = openDesk(askWords(localeOf(options)), options.values.yes === true ? nobody() : {});
  try {
    const made = await make(name, options, desk);
    say(options.values.json === true ? printJson(made) : printReport(made, words));
  } finally {
    desk.close();
  }
  return 0;
}

/** With `--yes` nothing is asked: whoever is at the terminal, presets count as answers. */
function nobody(): DeskStreams {
  return {
    input: Readable.from([]),
    output: new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    }),
  };
}

function readNoun(word: string | undefined, words: NewWords): NounName {
  const found = NOUNS.find((each) => each === word);
  if (found) return found;
  throw new Stop(
    word === undefined || word.startsWith('-')
      ? words.noNoun
      : words.unknownNoun(word, findNearest(word, NOUNS)),
  );
}

/** The house's language; a new site has none yet but the one asked for. */
function localeOf({ settings, values }: Options): 'zh-CN' | 'en' {
  if (values.locale !== undefined) return values.locale === 'en' ? 'en' : 'zh-CN';
  return houseLocale(settings.contentDir);
}

async function make(name: NounName, options: Options, desk: Desk): Promise<Made> {
  const { settings, values } = options;
  const locale = localeOf(options);
  const words = newWords(locale);
  if (values.locale !== undefined && values.locale !== locale) throw new Stop(words.faults.locale);
  const { content, today } = readPlanning(name, settings, words);
  const planned = await nouns[name].plan({
    answers: createAnswers(values, desk, words),
    content,
    words,
    locale,
    today,
  });
  planFiles(settings.contentDir, planned.files);
  const problems = checkPlanned(content, planned.files);
  // Figures are bound afterwards, by the command that proposes their metrics.
  const faults = problems.filter(({ rule }) => rule !== 'figure-bound');
  const [fault] = faults;
  if (fault)
    throw new Stop(words.wouldFail(shownPath(settings.contentDir, fault.file), fault.line, fault.message));
  const isDryRun = values['dry-run'] === true;
  if (!isDryRun) writeFiles(settings.contentDir, planned.files);
  return { noun: name, settings, planned, isDryRun, unbound: problems };
}
