import { parseTarget } from '../../../src/markdown/target.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { findingAt } from '../place-finding.ts';
import { findingInText } from '../place-in-text.ts';
import { sightOf } from './content-sight.ts';
import { namedValues, type NamedValue } from './named-values.ts';
import { namingTexts, type EntryText } from './naming-texts.ts';
import { sayInstant } from './values-too-early.ts';

/** Values that a text names and that readers see only after it: its page can say nothing of them. */
export function valuesTooLate(content: Content): Finding[] {
  const { momentOf, hasHeld } = sightOf(content);
  if (!hasHeld) return [];
  const now = content.at.getTime();
  const isLate = ({ text, observation }: NamedValue): boolean =>
    text.from < Infinity && momentOf(observation) > Math.max(text.from, now);
  return namedValues(namingTexts(content), content, ({ metric }) =>
    (metric.observations ?? []).some((each) => each.published !== undefined && momentOf(each) > now),
  )
    .filter(isLate)
    .map((value) => tell(value, content));
}

/** At the link, else at the entry of the front matter, that names the value. */
function tell({ text, placed, observation }: NamedValue, content: Content): Finding {
  const { entry } = text;
  const { label, id } = placed.metric;
  const moment = sayInstant(sightOf(content).momentOf(observation), content);
  const own = text.from === -Infinity ? undefined : sayInstant(text.from, content);
  const at = observation.period ?? observation.at;
  const say: Finding['say'] = (words) => words.valueTooLate({ label, at, moment, own });
  const link = content.bodyOf(entry).links.find(({ url }) => {
    const target = parseTarget(url);
    return target.kind === 'metric' && target.id === id;
  });
  if (link) return findingInText(entry, link, say, 'warning');
  return findingAt(entry, ['figures'], say, { severity: 'warning' });
}

/** Charts that a visible text shows or links, and of which readers may see nothing yet. */
export function chartsTooLate(content: Content): Finding[] {
  const { hasHeld, isChartUnseen } = sightOf(content);
  if (!hasHeld) return [];
  const now = content.at.getTime();
  return namingTexts(content)
    .filter(({ from }) => from <= now)
    .flatMap((text) => chartsIn(text, content, isChartUnseen));
}

function chartsIn(
  { entry, campaign = '' }: EntryText,
  content: Content,
  isUnseen: (campaign: string, id: string) => boolean,
): Finding[] {
  return content.bodyOf(entry).links.flatMap((link) => {
    const target = parseTarget(link.url);
    if (target.kind !== 'chart' || !isUnseen(target.campaign ?? campaign, target.id)) return [];
    const { id } = target;
    return [findingInText(entry, link, (words) => words.chartTooLate({ id }), 'warning')];
  });
}
