import { PartialDateSchema } from '../../src/schemas/date.ts';
import { slugOf } from './slug.ts';
import { textFile, type Noun, type Planning } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** `npm run new -- campaign`: one campaign with its first pillar. */
export const campaign: Noun = {
  options: {
    title: { type: 'string' },
    id: { type: 'string' },
    subtitle: { type: 'string' },
    lead: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    pillar: { type: 'string' },
    'pillar-summary': { type: 'string' },
    figures: { type: 'string' },
  },
  plan: async (planning) => {
    const { answers, content, words, today } = planning;
    const { questions } = words;
    const title = await answers.line('title', questions.campaignTitle);
    const isTaken = (each: string): boolean =>
      content.files.some(({ path }) => path.startsWith(`campaigns/${each}/`));
    const id = await answers.id(title, isTaken);
    const subtitle =
      answers.given('subtitle') === undefined ? '' : await answers.line('subtitle', questions.subtitle);
    const lead = await answers.line('lead', questions.lead);
    const from = await askDate(planning, 'from', questions.from, today.slice(0, 4));
    const to = answers.given('to') === undefined ? '' : await askDate(planning, 'to', questions.to);
    const pillar = await answers.line('pillar', questions.pillar);
    const summary = await answers.line('pillar-summary', questions.pillarSummary);
    const data = {
      title,
      subtitle,
      lead,
      period: { from, ...(to === '' ? {} : { to }) },
      pillars: [{ id: slugOf(pillar), title: pillar, summary }],
      figures: await askFigures(planning),
    };
    const text = yamlText(data).replace(/^figures:/m, `# ${words.notes.figures}\n$&`);
    return { id, files: [textFile(`campaigns/${id}/campaign.yaml`, text)], next: [words.next.campaign(id)] };
  },
};

async function askDate(
  { answers, words }: Planning,
  name: string,
  question: string,
  preset?: string,
): Promise<string> {
  const check = (answer: string): string | undefined =>
    PartialDateSchema.safeParse(answer).success ? undefined : words.faults.partialDate;
  return answers.line(name, question, { preset, check });
}

async function askFigures({ answers, words }: Planning): Promise<string> {
  if (answers.given('figures') === undefined) return 'free';
  const choices = ['strict', 'free'].map((value) => ({ value, label: value }));
  return answers.choose('figures', words.questions.figures, choices);
}
