import { budgetWords } from '../../src/locales/budget-words.ts';
import { BUDGETS } from '../budgets/keep-budgets.ts';
import { buildSite } from '../build/build-site.ts';
import { houseLocale } from '../build/house-words.ts';
import { readOptions } from '../build/options.ts';
import { makeSite } from '../build/make-site.ts';
import { say } from '../build/say.ts';
import { makeSoonest } from '../publish/make-soonest.ts';

/** `npm run build`: checks the content, then builds the site. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help, values } = readOptions(args, {
    budgets: { type: 'boolean', default: true },
    engine: { type: 'boolean' },
  });
  if (help) {
    say(words.usage('build', [budgetWords(houseLocale(settings.contentDir)).usage, words.usageEngine]));
    return 0;
  }
  if (values.budgets === false) process.env[BUDGETS] = 'say';
  return buildSite(settings, words, values.engine === true ? makeSite : makeSoonest());
}
