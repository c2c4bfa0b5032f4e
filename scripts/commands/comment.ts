import { resolve } from 'node:path';
import { commentWords } from '../../src/locales/comment-words.ts';
import { commands as english } from '../../src/locales/en/commands.ts';
import { standingDir } from '../../src/source/settings.ts';
import { readOptions } from '../build/options.ts';
import { say } from '../build/say.ts';
import { Stop } from '../build/stop.ts';
import { textOf } from '../editor/write-schemas.ts';
import { commentText } from '../github/comment-text.ts';
import { postComment, readEvent } from '../github/post-comment.ts';
import { readReport } from '../github/read-report.ts';

/** Options of this command alone. */
const OWN = { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const;

/**
 * `npm run comment -- REPORT.json`: writes the summary of a check under its pull request.
 * @returns The exit code, 0.
 * @throws {@link Stop} Where no report is named, outside GitHub's workflows, and where GitHub refuses.
 */
export async function run(args: string[]): Promise<number> {
  const { words: commands, help, values, files } = readOptions(args, OWN, { files: true });
  const words = commentWords(commands === english ? 'en' : 'zh-CN');
  if (help) {
    say(words.usage);
    return 0;
  }
  const [file] = files;
  if (file === undefined) throw new Stop(words.noReportFile);
  const report = readReport(textOf(resolve(standingDir(), file)));
  const event = readEvent(textOf(process.env.GITHUB_EVENT_PATH ?? ''));
  const { GITHUB_API_URL: url, GITHUB_TOKEN: token } = process.env;
  if (values['dry-run'] === true) {
    const body = commentText(report, event ?? { url: '', isBuilt: true, commit: '' }, words);
    say(values.json === true ? JSON.stringify({ body, url: null }) : body);
    return 0;
  }
  if (!event || !url || !token) throw new Stop(words.noEvent);
  const body = commentText(report, event, words);
  const written = await postComment(event, body, { url, token }).catch((error: unknown) => {
    throw new Stop(words.refused(error instanceof Error ? error.message : String(error)));
  });
  if (values.json === true) say(JSON.stringify({ body, url: written ?? null }));
  else say(written === undefined ? words.noPullRequest : words.written(written));
  return 0;
}
