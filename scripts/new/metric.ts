import { stringify } from 'yaml';
import { BOUNDS } from '../../src/schemas/metric.ts';
import { figureWords } from '../../src/locales/figure-words.ts';
import { Stop } from '../build/stop.ts';
import { appendItem } from '../edit-yaml/append-item.ts';
import { askCampaign } from './ask-campaign.ts';
import { chooseGroup, type Group } from './metric-group.ts';
import { askMeasure, askPlace, askTime } from './metric-measure.ts';
import { textFile, type NewFiles, type Noun, type Planning } from './noun.ts';
import { yamlText } from './yaml-text.ts';

/** Names that the open data keeps for its own files, beside one file a metric. */
const DATA_FILES = new Set(['metrics', 'values']);

/** `npm run new -- metric`: one metric with its first value, at the end of its group. */
export const metric: Noun = {
  options: {
    campaign: { type: 'string' },
    group: { type: 'string' },
    pillar: { type: 'string' },
    label: { type: 'string' },
    id: { type: 'string' },
    unit: { type: 'string' },
    value: { type: 'string' },
    bound: { type: 'string' },
    date: { type: 'string' },
    period: { type: 'string' },
    source: { type: 'string' },
    definition: { type: 'string' },
    scope: { type: 'string' },
    measure: { type: 'string' },
    against: { type: 'string' },
    of: { type: 'string' },
    whole: { type: 'string' },
    basis: { type: 'string' },
    region: { type: 'string' },
  },
  plan: async (planning) => {
    const { answers, content, words } = planning;
    const campaign = await askCampaign(planning);
    const group = await chooseGroup(campaign, planning);
    const label = await answers.line('label', words.questions.label, {
      check: (answer) =>
        answers.given('id') === undefined ? sameLabel(answer, campaign, planning) : undefined,
    });
    const isTaken = (each: string): boolean =>
      DATA_FILES.has(each) || content.metrics.has(`${campaign}/${each}`);
    const id = await answers.id(label, isTaken);
    const item = { id, label, ...(await askRest(campaign, planning)) };
    return { ...addToGroup(group, item, planning), id: `${campaign}/${id}`, next: [words.next.metric(id)] };
  },
};

/** A figure that is there already gets a new value, not a namesake; one with an id of its own is meant. */
function sameLabel(label: string, campaign: string, { content, words }: Planning): string | undefined {
  const all = content.groups.filter(({ entry }) => entry.file.campaign === campaign);
  const same = all.flatMap(({ data }) => data.metrics ?? []).find((each) => each.label === label);
  return same && words.faults.sameLabel(label, same.id);
}

async function askRest(campaign: string, planning: Planning): Promise<Record<string, unknown>> {
  const { answers, words } = planning;
  const unit = await answers.line('unit', words.questions.unit);
  const optional = async (name: 'definition' | 'scope'): Promise<Record<string, string>> =>
    answers.given(name) === undefined ? {} : { [name]: await answers.line(name, words.questions[name]) };
  const texts = { ...(await optional('definition')), ...(await optional('scope')) };
  const measured = { ...(await askMeasure(campaign, unit, planning)), ...(await askPlace(planning)) };
  const said = Object.entries(measured).filter(([, answer]) => answer !== '');
  return { unit, ...texts, ...Object.fromEntries(said), observations: [await askObservation(planning)] };
}

async function askObservation(planning: Planning): Promise<Record<string, unknown>> {
  const { answers, words, content, locale } = planning;
  const { questions, faults } = words;
  const value = await answers.line('value', questions.value, {
    check: (answer) => (readNumber(answer) === undefined ? faults.number : undefined),
  });
  const bounds = BOUNDS.map((each) => ({
    value: each,
    label: figureWords(locale).bounds[each],
  }));
  const bound = await answers.choose('bound', questions.bound, bounds, 'exact');
  const time = await askTime(planning);
  const source = await answers.line('source', questions.metricSource, {
    preset: content.site?.data.footer?.organiser,
  });
  return { ...time, value: readNumber(value), ...(bound === 'exact' ? {} : { bound }), source };
}

/** `8929`, `8,929`, `８９２９`, `-0.5`; nothing else is a value that could not be meant otherwise. */
function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/^−/, '-');
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,10})?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

function addToGroup(
  group: Group,
  item: Record<string, unknown>,
  { words }: Planning,
): Pick<NewFiles, 'files'> {
  const { path, text, pillar } = group;
  if (text === undefined) return { files: [textFile(path, yamlText({ pillar, metrics: [item] }))] };
  try {
    const added = appendItem(text, ['metrics'], stringify(item, { lineWidth: 0, singleQuote: true }));
    return { files: [{ ...textFile(path, added), replace: true }] };
  } catch {
    throw new Stop(words.groupUnreadable(path));
  }
}
