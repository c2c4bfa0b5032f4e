import { COLUMN_TYPES } from '../../src/schemas/column.ts';
import { textFile, type Noun, type Planning } from './noun.ts';
import { titled } from './titled.ts';
import { yamlText } from './yaml-text.ts';

/** `npm run new -- column`: one column, behind its neighbours. */
export const column: Noun = {
  options: {
    title: { type: 'string' },
    id: { type: 'string' },
    parent: { type: 'string' },
    campaign: { type: 'string' },
    type: { type: 'string' },
    description: { type: 'string' },
    keywords: { type: 'string' },
    rhythm: { type: 'string' },
  },
  plan: async (planning) => {
    const { answers, content, words } = planning;
    const { questions } = words;
    const title = await answers.line('title', questions.columnTitle);
    const id = await answers.id(title, (each) => content.filesByPath.has(`columns/${each}.yaml`));
    const parent = await askOptional(planning, 'parent', questions.parent, titled(content.columns));
    const description = await answers.line('description', questions.columnDescription);
    const keywords = await answers.line('keywords', questions.keywords, { preset: title });
    const data = {
      title,
      parent,
      ...(await askGiven(planning)),
      description,
      keywords: keywords
        .split(/[、，,;；]\s*/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
      order: nextPlace(planning, parent),
    };
    return { id, files: [textFile(`columns/${id}.yaml`, yamlText(data))], next: [words.next.column(id)] };
  },
};

/** What a column is taken for that says no type. */
const USUAL_TYPE = '工作动态';

/** What is taken from options alone, because most columns need none of it; a government site must know the type. */
async function askGiven({ answers, content, words }: Planning): Promise<Record<string, string>> {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const options = {
    campaign: titled(content.campaigns),
    type: plain(COLUMN_TYPES),
    rhythm: plain(['news', 'notices', 'closed']),
  };
  const found: Record<string, string> = {};
  for (const [name, choices] of Object.entries(options))
    if (answers.given(name) !== undefined)
      found[name] = await answers.choose(name, words.questions.column, choices);
  if (found.type === undefined && content.site?.data.government !== undefined)
    found.type = await answers.choose('type', words.questions.columnType, options.type, USUAL_TYPE);
  return found;
}

async function askOptional(
  { answers }: Planning,
  name: string,
  question: string,
  choices: ReturnType<typeof titled>,
): Promise<string> {
  if (choices.length === 0 && answers.given(name) === undefined) return '';
  return answers.choose(name, question, choices, '');
}

/** The place behind all columns under the same one. */
function nextPlace({ content }: Planning, parent: string): number {
  const beside = [...content.columns.values()].filter(({ data }) => (data.parent ?? '') === parent);
  return Math.max(0, ...beside.map(({ data }) => data.order ?? 0)) + 1;
}
