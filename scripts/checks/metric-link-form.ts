import { parseTarget } from '../../src/markdown/target.ts';
import { byTime, pickObservation } from '../../src/model/pick-observation.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { entryCheck } from './check.ts';
import type { Content } from './content/content.ts';
import { sayFigureFault } from './figures/figure-fault.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { figuresKey } from './figures/figures-key.ts';
import { figuresOf } from './figures/figures-of.ts';
import { knownValues, type KnownValues, type PlacedMetric } from './figures/known-values.ts';
import { countHiddenFigures } from './figures/hidden-figures.ts';
import { hasFigures, textsWithFigures } from './figures/texts-with-figures.ts';
import { scanTags } from './html/scan-tags.ts';
import { findingInText } from './place-in-text.ts';

/** How a link to a metric is written where no other is at hand. */
const EXAMPLE = '[192个](metric:problems-found)';

const isMetric = (url: string): boolean => parseTarget(url).kind === 'metric';

/** A link to a metric is one that can be compared: inline Markdown around one whole figure, on a day with a value. */
export const metricLinkForm = entryCheck({
  name: 'metric-link-form',
  description: {
    'zh-CN': '链接到指标只用 [数据](metric:标识) 的写法，正好包住一个数据，而且那一天有数值。',
    en: 'A link to a metric is written [figure](metric:id), holds one whole figure, and names a day with a value.',
  },
  entries: (content) => {
    const texts = new Set(textsWithFigures(content));
    return content.entries.filter((entry) => texts.has(entry) || holdsMarkup(entry, content));
  },
  key: figuresKey,
  find: (entry, content) => [
    ...(hasFigures(entry, content)
      ? [
          ...figuresOf(entry, content).bound.flatMap((use) => sayUse(use, knownValues(content)) ?? []),
          ...inReferences(entry, content),
        ]
      : []),
    ...inPictures(entry, content),
    ...inHtml(entry, content),
  ],
});

/** Whether a text has pictures or HTML, in which a link to a metric may hide. */
function holdsMarkup(entry: Entry, { bodyOf }: Content): boolean {
  const { html, links } = bodyOf(entry);
  return html.length > 0 || links.some(({ kind }) => kind === 'picture');
}

function sayUse(use: BoundUse, values: KnownValues): Finding | undefined {
  const { campaign, id, url, plain, known, reading } = use;
  const placed = values.find(campaign, id);
  // A metric that does not exist is another rule's business, and comes first.
  if (!placed) return undefined;
  if (!plain) {
    const example = `[${known?.text ?? '192个'}](${url ?? ''})`;
    return use.tell((words) => words.metricLinkMarkup({ example }));
  }
  if (!known) return sayNoValue(use, placed, values);
  return reading && 'fault' in reading ? sayFigureFault(use, reading) : undefined;
}

/** Says that a metric has no value on the day, or of the period, that is meant. */
function sayNoValue(
  { campaign, id, day, at, period, tell }: BoundUse,
  { metric: { ratio, observations = [] } }: PlacedMetric,
  values: KnownValues,
): Finding | undefined {
  const series = ratio
    ? [ratio.part, ratio.whole].map((each) => values.find(campaign, each)?.metric.observations ?? [])
    : [observations];
  if (period !== undefined) {
    const [first = [], ...others] = series.map((each) => each.toSorted(byTime));
    const known = first
      .flatMap((observation) => observation.period ?? [])
      .filter((code) => others.every((each) => pickObservation(each, { period: code })));
    const dated = first.findLast((observation) => observation.period === undefined)?.at;
    // A period that is there and still gives no value: a share of nothing.
    if (!known.includes(period))
      return tell((words) => words.metricWithoutPeriod({ id, period, known, day: dated }));
  }
  const firsts = series.map((each) => each.map((observation) => observation.at).sort()[0]);
  // A share of metrics that do not exist, or are shares themselves, is told where it is defined.
  if (firsts.includes(undefined)) return undefined;
  const first = firsts.sort().at(-1) ?? '';
  if (period !== undefined || day === undefined || day >= first)
    return tell((words) => words.metricWithoutValue({ id }));
  return tell((words) => words.metricNotYet({ id, day, first, isLinkDay: at !== undefined }));
}

/** `[192个][name]` with the address elsewhere: told at the address, where it can be mended. */
function inReferences(entry: Entry, { bodyOf }: Content): Finding[] {
  return bodyOf(entry)
    .links.filter(({ isReference, url }) => isReference === true && isMetric(url))
    .map((link) =>
      findingInText(entry, link, (words) =>
        words.metricLinkReference({ example: EXAMPLE.replace(/metric:[^)]*/, link.url) }),
      ),
    );
}

/** `![查找问题[192个](metric:…)](./picture.jpg)`: the words of a picture are no Markdown. */
function inPictures(entry: Entry, { bodyOf }: Content): Finding[] {
  return bodyOf(entry)
    .links.filter(({ kind, start, end }) => {
      const written = entry.lined.text.slice(start, end);
      return kind === 'picture' && /\]\(\s*<?metric:/i.test(written.slice(0, written.lastIndexOf('](')));
    })
    .map((link) => findingInText(entry, link, (words) => words.metricLinkInPicture()));
}

/** Raw HTML that links a metric, and, should a browser read more of it than we, the links that it then finds. */
function inHtml(entry: Entry, content: Content): Finding[] {
  const { html } = content.bodyOf(entry);
  if (html.length === 0 || entry.file.path.endsWith('.mdx')) return [];
  const found = html.flatMap(({ html: written, start }) =>
    scanTags(written)
      .filter(
        ({ name, attributes }) =>
          name.toLowerCase() === 'a' &&
          attributes.some(({ name: key, value }) => key === 'href' && isMetric(value)),
      )
      .map((tag) =>
        findingInText(entry, { start: start + tag.start, end: start + tag.end }, (words) =>
          words.metricLinkHtml({ example: EXAMPLE }),
        ),
      ),
  );
  if (found.length > 0) return found;
  const count = countHiddenFigures(entry, content);
  const [first] = html;
  if (count === 0 || !first) return [];
  const place = { start: first.start, end: first.start + first.html.length };
  return [findingInText(entry, place, (words) => words.metricLinkHidden({ count }))];
}
