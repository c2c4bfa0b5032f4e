import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { standingDir } from '../../src/source/settings.ts';
import { buildSite } from '../build/build-site.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { makeSoonest } from '../publish/make-soonest.ts';

/**
 * `npm run publish -- FILE`: what `npm run build` does, for who has just written a file: it must be there, and where the
 * engine is needed it is said why it takes longer.
 * @returns The exit code: 1 where the check found errors, else 0.
 * @throws {@link Stop} On an option that cannot be used, a file that is not there, or a failure of the build.
 */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help, files } = readOptions(args, {}, { files: true });
  if (help) {
    say(words.usage('publish', [words.usagePublish]));
    return 0;
  }
  const missing = files.find((file) => !statSync(resolve(standingDir(), file), { throwIfNoEntry: false }));
  if (missing !== undefined) throw new Stop(words.noSuchFile(missing));
  const onEngine = (): void => {
    say(words.wholeBuild);
  };
  return buildSite(settings, words, makeSoonest(onEngine));
}
