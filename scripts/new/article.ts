import { isDay, isZonedTime } from '../../src/schemas/date.ts';
import { clockAt, toInstant } from '../../src/model/moment.ts';
import { writeFrontMatter, type ArticleFields } from '../import/write-front-matter.ts';
import { Stop } from '../build/stop.ts';
import { titled } from './titled.ts';
import { textFile, type NewFiles, type Noun, type Planning } from './noun.ts';
import { readByline } from './byline.ts';

/** `npm run new -- article`: one article in the folder of its year, a draft until the editor says otherwise. */
export const article: Noun = {
  options: {
    title: { type: 'string' },
    subtitle: { type: 'string' },
    date: { type: 'string' },
    id: { type: 'string' },
    column: { type: 'string' },
    campaign: { type: 'string' },
    source: { type: 'string' },
    byline: { type: 'string' },
    editor: { type: 'string' },
    body: { type: 'string' },
    draft: { type: 'boolean' },
  },
  plan: async (planning) => {
    const { answers, content, words } = planning;
    if (content.columns.size === 0) throw new Stop(words.noColumns);
    const title = await answers.line('title', words.questions.title);
    const published = await askPublished(planning);
    const year = clockAt(toInstant(published, content.timeZone), content.timeZone).day.slice(0, 4);
    const taken = (id: string): boolean =>
      content.articles.has(`${year}/${id}`) || content.filesByPath.has(`articles/${year}/${id}.md`);
    const slug = await answers.id(title, taken);
    const fields = { title, published, ...(await askFields(planning)) };
    return toFiles(`${year}/${slug}`, fields, await askBody(planning), planning);
  },
};

/** The day of publication; the moment given as `--at` counts as today. */
async function askPublished({ answers, words, today }: Planning): Promise<string> {
  const moment = answers.given('at');
  const preset = moment !== undefined && isZonedTime(moment) ? moment : today;
  return answers.line('date', words.questions.date, {
    preset,
    check: (answer) => (isDay(answer) || isZonedTime(answer) ? undefined : words.faults.moment),
  });
}

async function askFields({
  answers,
  content,
  words,
  locale,
}: Planning): Promise<Omit<ArticleFields, 'title'>> {
  const { questions } = words;
  const subtitle =
    answers.given('subtitle') === undefined ? '' : await answers.line('subtitle', questions.subtitle);
  const column = await answers.choose('column', questions.column, titled(content.columns));
  const sourceName = content.site?.data.footer?.organiser ?? content.site?.data.title;
  const source = await answers.line('source', questions.source, { preset: sourceName });
  const byline = readByline(await answers.line('byline', questions.byline, { preset: '' }), locale);
  const campaigns = titled(content.campaigns);
  const asksCampaign = campaigns.length > 0 || answers.given('campaign') !== undefined;
  const campaign = asksCampaign ? await answers.choose('campaign', questions.campaign, campaigns, '') : '';
  const editor = answers.given('editor') === undefined ? '' : await answers.line('editor', questions.editor);
  return { subtitle, source: { name: source }, byline, editor, column, campaign };
}

/** A draft may be begun without a text; what goes out at once must have one. */
async function askBody({ answers, words }: Planning): Promise<string> {
  const isDraft = answers.flag('draft') ?? true;
  return answers.body('body', words.questions.body, isDraft ? '' : undefined);
}

function toFiles(id: string, fields: ArticleFields, body: string, { answers, words }: Planning): NewFiles {
  const isDraft = answers.flag('draft') ?? true;
  const front = writeFrontMatter({ ...fields, ...(isDraft ? { draft: true } : {}) });
  const noted = front.replace(/^draft: true$/m, `# ${words.notes.draft}\n$&`);
  const file = textFile(
    `articles/${id}.md`,
    `${noted}\n${body === '' ? `<!-- ${words.notes.body} -->` : body}\n`,
  );
  return { id, files: [file], next: isDraft ? [words.next.draft] : [] };
}
