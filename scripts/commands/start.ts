import { buildSite } from '../build/build-site.ts';
import { outFolder } from '../build/out-folder.ts';
import { readOptions } from '../build/options.ts';
import { restoreCutOff } from '../build/restore.ts';
import { makeSoonest } from '../publish/make-soonest.ts';
import { readPort, serveSite } from '../serve/serve-site.ts';
import { say } from '../build/say.ts';

/** `npm start`: builds the site (unless `--no-build`) and serves it until Ctrl-C. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help, values } = readOptions(args, {
    port: { type: 'string' },
    build: { type: 'boolean', default: true },
  });
  if (help) {
    say(words.usage('start', [words.usagePort, words.usageNoBuild]));
    return 0;
  }
  const port = typeof values.port === 'string' ? readPort(values.port, words) : undefined;
  if (values.build === false) restoreCutOff(settings.outDir, words);
  else if ((await buildSite(settings, words, makeSoonest())) !== 0) return 1;
  await serveSite(outFolder(settings.outDir).out, port, words);
  return 0;
}
