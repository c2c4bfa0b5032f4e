import { PartialDateSchema } from '../../src/schemas/date.ts';
import { DOCUMENT_KINDS } from '../../src/schemas/document.ts';
import { readerWords } from '../../src/locales/reader.ts';
import { askCampaign } from './ask-campaign.ts';
import { textFile, type Noun, type Planning } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** `npm run new -- document`: one document of a campaign. */
export const document: Noun = {
  options: {
    campaign: { type: 'string' },
    title: { type: 'string' },
    id: { type: 'string' },
    kind: { type: 'string' },
    number: { type: 'string' },
    issuer: { type: 'string' },
    issued: { type: 'string' },
    summary: { type: 'string' },
    source: { type: 'string' },
    body: { type: 'string' },
  },
  plan: async (planning) => {
    const { answers, content, words, locale } = planning;
    const { questions } = words;
    const campaign = await askCampaign(planning);
    const title = (await answers.line('title', questions.documentTitle)).replace(/^《([^《》]+)》$/, '$1');
    const folder = `campaigns/${campaign}/documents`;
    const id = await answers.id(title, (each) => content.filesByPath.has(`${folder}/${each}.md`));
    const { kinds } = readerWords(locale).document;
    const choices = DOCUMENT_KINDS.map((value) => ({ value, label: kinds[value] }));
    const kind = await answers.choose('kind', questions.kind, choices);
    const data = { title, ...(await askParticulars(planning)), kind, ...(await askSource(planning)) };
    const body = await answers.body('body', questions.documentBody, '');
    const text = `---\n${yamlText(data)}---\n\n${body === '' ? `<!-- ${words.notes.body} -->` : body}\n`;
    return {
      id: `${campaign}/${id}`,
      files: [textFile(`${folder}/${id}.md`, text)],
      next: [words.next.document(id)],
    };
  },
};

/** The particulars printed on a document; each may be unknown. */
async function askParticulars({ answers, words }: Planning): Promise<Record<string, string>> {
  const { questions, faults } = words;
  const number = await answers.line('number', questions.number, { preset: '' });
  const issuer = await answers.line('issuer', questions.issuer, { preset: '' });
  const issued = await answers.line('issued', questions.issued, {
    preset: '',
    check: (answer) => (PartialDateSchema.safeParse(answer).success ? undefined : faults.partialDate),
  });
  return { number, issuer, issued };
}

async function askSource({ answers, words }: Planning): Promise<Record<string, string>> {
  const summary = await answers.line('summary', words.questions.summary, { preset: '' });
  const source =
    answers.given('source') === undefined ? '' : await answers.line('source', words.questions.source);
  return { summary, source };
}
