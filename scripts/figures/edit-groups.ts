import type { Content } from '../checks/content/content.ts';
import { addMetrics, addObservation, type Origin } from './edit-metrics.ts';
import type { NewMetric, NewObservation } from './new-metric.ts';
import type { FileChange, Step } from './write-plan.ts';

/** What group files are edited with. */
interface GroupContext {
  content: Content;
  campaign: string;
  origin: Origin;
  read: (path: string) => string;
}

/** The group files of a campaign with new metrics and new values: each metric in the group of its pillar. */
export function editGroups(steps: readonly Step[], context: GroupContext): FileChange[] {
  const binds = steps.filter((step) => step.kind === 'bind');
  const added = new Map(binds.flatMap(({ added }) => (added ? [[added.id, added] as const] : [])));
  const byPillar = Map.groupBy(added.values(), ({ pillar }) => pillar);
  const changes = new Map<string, FileChange>();
  for (const [pillar, metrics] of byPillar) addGroup(changes, pillar, metrics, context);
  // A value is added once, however often the text says it.
  const updates = new Map(
    binds.flatMap(({ metric, update }) =>
      update ? [[`${metric} ${update.period ?? ''}`, { metric, update }] as const] : [],
    ),
  );
  for (const { metric, update } of updates.values()) addValue(changes, metric, update, context);
  return [...changes.values()];
}

function addGroup(
  changes: Map<string, FileChange>,
  pillar: string | undefined,
  metrics: readonly NewMetric[],
  { content, campaign, origin, read }: GroupContext,
): void {
  const group = content.groups.find(
    ({ entry, data }) =>
      entry.file.campaign === campaign && entry.data !== undefined && data.pillar === pillar,
  );
  const path = group?.entry.file.path ?? freePath(content, campaign, pillar ?? campaign);
  const before = group ? read(path) : undefined;
  changes.set(path, { path, before, after: addMetrics(before, metrics, origin, pillar) });
}

/** A file name that no other group has. */
function freePath({ filesByPath }: Content, campaign: string, name: string): string {
  const pathOf = (number: number): string =>
    `campaigns/${campaign}/metrics/${name}${number === 1 ? '' : `-${number}`}.yaml`;
  let number = 1;
  while (filesByPath.has(pathOf(number))) number += 1;
  return pathOf(number);
}

/** Adds the article's value to a metric that is there. */
function addValue(
  changes: Map<string, FileChange>,
  id: string,
  value: NewObservation,
  { content, campaign, origin, read }: GroupContext,
): void {
  const metric = content.allMetrics.find((each) => each.campaign === campaign && each.id === id);
  if (!metric) return;
  const { path } = metric.entry.file;
  const before = changes.get(path)?.before ?? read(path);
  const text = changes.get(path)?.after ?? before;
  changes.set(path, { path, before, after: addObservation(text, Number(metric.path[1]), value, origin) });
}
