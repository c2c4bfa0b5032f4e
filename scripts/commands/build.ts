import { buildSite } from '../build/build-site.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';

/** `npm run build`: checks the content, then builds the site. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help } = readOptions(args);
  if (help) {
    say(words.usage('build', []));
    return 0;
  }
  return buildSite(settings, words);
}
