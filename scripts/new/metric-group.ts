import { readFileSync } from 'node:fs';
import { ID_PATTERN } from '../../src/schemas/id.ts';
import { isReserved, slugOf } from './slug.ts';
import type { Choice } from '../desk/ask.ts';
import type { Planning } from './noun.ts';

/** The file that a metric goes into. */
export interface Group {
  /** Inside the content folder. */
  path: string;
  /** What it says now; undefined where it is begun. */
  text: string | undefined;
  /** The pillar of a group that is begun; `''` for none. */
  pillar: string;
}

/**
 * The group named by `--group`; else that of the pillar chosen, which is begun where the pillar has none.
 */
export async function chooseGroup(campaign: string, planning: Planning): Promise<Group> {
  const { answers, words } = planning;
  const named = answers.given('group');
  if (named !== undefined) {
    const group = await answers.line('group', words.questions.group, {
      check: (answer) =>
        ID_PATTERN.test(answer) && !isReserved(answer) ? undefined : words.faults.idForm(slugOf(answer)),
    });
    return (
      readGroup(campaign, group, planning) ??
      beginGroup(campaign, group, await askPillar(campaign, planning, ''))
    );
  }
  const pillar = await askPillar(campaign, planning);
  const found = planning.content.groups.find(
    ({ entry, data }) => entry.file.campaign === campaign && (data.pillar ?? '') === pillar,
  );
  const group = found?.entry.file.id ?? freeName(campaign, pillar === '' ? 'metrics' : pillar, planning);
  return readGroup(campaign, group, planning) ?? beginGroup(campaign, group, pillar);
}

/** A name that no file of another pillar bears. */
function freeName(campaign: string, name: string, { content }: Planning): string {
  return slugOf(name, (each) => content.filesByPath.has(pathOf(campaign, each)));
}

function pathOf(campaign: string, group: string): string {
  return `campaigns/${campaign}/metrics/${group}.yaml`;
}

function beginGroup(campaign: string, group: string, pillar: string): Group {
  return { path: pathOf(campaign, group), text: undefined, pillar };
}

function readGroup(campaign: string, group: string, { content }: Planning): Group | undefined {
  const path = pathOf(campaign, group);
  const file = content.filesByPath.get(path);
  return file && { path, text: readFileSync(file.absolute, 'utf8'), pillar: '' };
}

async function askPillar(
  campaign: string,
  { answers, content, words }: Planning,
  preset?: string,
): Promise<string> {
  const pillars = content.campaigns.get(campaign)?.data.pillars ?? [];
  const choices = pillars.map(({ id, title }): Choice => ({ value: id, label: title }));
  if (choices.length === 0) return '';
  return answers.choose('pillar', words.questions.pillarOf, choices, preset);
}
