import { momentWords } from '../../src/locales/moment-words.ts';
import { houseLocale, houseZone } from '../build/house-words.ts';
import { readOptions } from '../build/options.ts';
import { refuseNoContent } from '../build/out-folder.ts';
import { say } from '../build/say.ts';
import { readMoments } from '../moments/read-moments.ts';
import { describeMoments, sayMoments } from '../moments/say-moments.ts';

/**
 * `npm run moments -- [CONTENT]`: prints the last and the next moment at which time changes the site. Nothing is written.
 * @returns The exit code, 0.
 * @throws {@link Stop} On an unknown option, where there is no content, or where a file breaks its schema.
 */
export async function run(args: string[]): Promise<number> {
  // The content folder may stand there by itself.
  const given = args[0]?.startsWith('-') === false ? ['--content', ...args] : args;
  const { settings, words: commandWords, help, values } = readOptions(given, { json: { type: 'boolean' } });
  const words = momentWords(houseLocale(settings.contentDir));
  if (help) {
    say(words.usage);
    return 0;
  }
  refuseNoContent(settings, commandWords);
  const around = await readMoments(settings, words);
  const timeZone = houseZone(settings.contentDir);
  say(
    values.json === true
      ? JSON.stringify(describeMoments(around, settings.at, timeZone), undefined, 2)
      : sayMoments(around, timeZone, words),
  );
  return 0;
}
