import type { Difference } from '../../../src/model/agreement.ts';
import type { Contrast } from '../../../src/locales/zh-CN/problems/agreement.ts';
import { readerWords } from '../../../src/locales/reader.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { shownPlace } from '../shown-place.ts';
import { dataEdits } from './agreement-fix.ts';
import type { Comparison } from './compare-use.ts';
import type { BoundUse } from './figure-use.ts';
import { knownValues } from './known-values.ts';
import { linkProposals } from './link-proposals.ts';
import { showKnown } from './show-known.ts';
import { againstWordOf, AGAINST_SAID, textEdits, trendWordOf } from './text-fix.ts';

const chinese = readerWords('zh-CN');

/** Says everything in which a figure differs from its metric, with what would settle it. */
export function sayDifferences(use: BoundUse, compared: Comparison, content: Content): Finding {
  const { differences, said, placed, known, claim, mention } = compared;
  const { id, label } = placed.metric;
  const shown = showKnown(placed.metric, known, said.written, knownValues(content).words);
  const figure = { said, words: use.words, placed: mention, ...shown };
  const contrasts = differences.map((difference) => contrastOf(difference, use, compared, shown));
  const proposals = {
    text: textEdits(differences, figure, claim) ?? [],
    data: (dataEdits(differences, compared) ?? []).map(({ place, ...edit }) => ({
      ...shownPlace(place, content),
      ...edit,
    })),
    place: shownPlace(known.place('value'), content),
    link: linkProposals(use, compared, content),
  };
  // Data that state no period were mostly given the day on which they were published.
  const isDate = known.period === undefined && differences.every(({ what }) => what === 'period');
  return use.tell(
    (words) =>
      words.figureDiffers({
        contrasts,
        metric: { id, label },
        time: { at: known.at, period: known.period },
        source: known.source,
        proposals,
      }),
    isDate ? 'warning' : 'error',
  );
}

/** What both sides say, in the words of the text where it has any. */
function contrastOf(
  difference: Difference,
  use: BoundUse,
  { mention, claim, known }: Comparison,
  shown: { size: string; signed: string },
): Contrast {
  const { what } = difference;
  switch (what) {
    case 'value':
    case 'unit':
    case 'bound':
      return { what, said: use.words, known: mention?.mention.trend ? shown.size : shown.signed };
    case 'sign':
      return { what, said: difference.said, known: difference.said === 'above' ? 'below' : 'above' };
    case 'trend': {
      const word = trendWordOf(mention);
      const base = againstWordOf(mention) ?? '';
      const { rise, fall } = chinese.bounds.change.amount;
      const said = word?.word ?? (difference.said === 'rise' ? rise : fall);
      const other = word?.opposite ?? (difference.known === 'rise' ? rise : fall);
      return { what, said: base + said, known: base + other };
    }
    case 'measure':
      return { what, said: difference.said, known: difference.known };
    case 'against':
      return {
        what,
        said: againstWordOf(mention) ?? sayBase(difference.said),
        known: sayBase(difference.known),
      };
    case 'period':
      return {
        what,
        said: difference.said.text,
        known: known.period === undefined ? chinese.article.asOf(known.at) : chinese.period(known.period),
      };
    case 'place':
      return { what, said: difference.said.text, known: claim.region?.text ?? '' };
  }
}

const sayBase = (against: string): string => AGAINST_SAID[against] ?? `比${chinese.period(against)}`;
