import { readdirSync } from 'node:fs';
import { Stop } from '../build/stop.ts';
import { SiteSchema } from '../../src/schemas/site.ts';
import { isTimeZone } from '../checks/content/assemble-content.ts';
import { textFile, type Noun, type Planning } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** `npm run new -- site`: a content folder with nothing in it but the site's own particulars. */
export const site: Noun = {
  options: {
    title: { type: 'string' },
    description: { type: 'string' },
    locale: { type: 'string' },
    url: { type: 'string' },
    base: { type: 'string' },
    'time-zone': { type: 'string' },
    organiser: { type: 'string' },
  },
  plan: async (planning) => {
    const { answers, words, locale } = planning;
    const { questions } = words;
    const title = await answers.line('title', questions.siteTitle);
    const description = await answers.line('description', questions.siteDescription, {
      preset: words.about(title),
    });
    const { url, base } = await askAddress(planning);
    const organiser = await answers.line('organiser', questions.organiser, { preset: '' });
    const data = {
      title,
      description,
      locale,
      url,
      base,
      timeZone: await askZone(planning),
      navigation: [{ page: 'archive' }],
      footer: organiser === '' ? undefined : { organiser },
    };
    const text = `# ${words.notes.site}\n${yamlText(data)}`.replace(
      /^navigation:/m,
      `# ${words.notes.navigation}\n$&`,
    );
    return { id: title, files: [textFile('site.yaml', text)], next: [words.next.site] };
  },
};

/** Where the site will stand; an address with a path is taken apart. */
async function askAddress({ answers, words }: Planning): Promise<{ url: string; base: string }> {
  const { questions, faults } = words;
  const isUrl = (text: string): boolean => SiteSchema.shape.url.safeParse(text).success && !/\s/.test(text);
  const address = await answers.line('url', questions.url, {
    check: (answer) => (isUrl(answer) ? undefined : faults.url),
  });
  const { origin, pathname } = new URL(address);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const check = (answer: string): string | undefined =>
    SiteSchema.shape.base.safeParse(answer).success ? undefined : faults.base;
  const fault = check(path);
  if (fault !== undefined && answers.given('base') === undefined) throw new Stop(fault);
  const base =
    answers.given('base') === undefined ? path : await answers.line('base', questions.base, { check });
  return { url: origin, base };
}

async function askZone({ answers, words }: Planning): Promise<string> {
  const usual = SiteSchema.shape.timeZone.parse(undefined);
  if (answers.given('time-zone') === undefined) return usual;
  return answers.line('time-zone', words.questions.timeZone, {
    check: (answer) => (isTimeZone(answer) ? undefined : words.faults.timeZone),
  });
}

/** Whether a folder has anything in it but hidden files; one that is not there has not. Throws what the system throws. */
export function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => !name.startsWith('.'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
