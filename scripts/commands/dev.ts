import { engineConfig, prepareEngine } from '../build/engine.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { readPort, untilStopped } from '../serve/serve-site.ts';

/** `npm run dev`: the site with the editor's changes shown as they are saved, until Ctrl-C. Returns the exit code. */
export async function run(args: string[]): Promise<number> {
  const { settings, words, help, values } = readOptions(args, { port: { type: 'string' } });
  if (help) {
    say(words.usage('dev', [words.usagePort]));
    return 0;
  }
  const port = typeof values.port === 'string' ? readPort(values.port, words) : 4321;
  prepareEngine(settings, 'development');
  const { dev } = await import('astro');
  const server = await dev({ ...engineConfig(settings.outDir), logLevel: 'info', server: { port } });
  await untilStopped();
  await server.stop();
  return 0;
}
