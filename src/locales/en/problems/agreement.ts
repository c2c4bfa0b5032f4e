import type { Measure } from '../../../schemas/metric.ts';
import type { agreement as chinese, Aspect } from '../../zh-CN/problems/agreement.ts';
import { period as sayPeriod } from '../period.ts';
import type { WrittenAt } from '../../zh-CN/problems/figures.ts';

const at = ({ file, line, column }: WrittenAt): string => `${file}:${line}:${column}`;

const ASPECTS: Readonly<Record<Aspect, string>> = {
  value: 'the values',
  unit: 'the units',
  bound: 'the bounds',
  sign: 'the signs',
  trend: 'rise and fall',
  measure: 'what is measured',
  against: 'what is compared with',
  period: 'the periods',
  place: 'the places',
};

const MEASURES: Readonly<Record<Measure, string>> = {
  level: 'a level',
  change: 'a change',
  share: 'a share',
};
const SIDES: Readonly<Record<string, string>> = { above: 'above nought', below: 'below nought' };

function quote(what: Aspect, words: string): string {
  if (what === 'measure') return MEASURES[words as Measure];
  return what === 'sign' ? (SIDES[words] ?? words) : `"${words}"`;
}

const unique = (words: readonly string[], joint: string): string => [...new Set(words)].join(joint);

/** Sentences about texts and metrics that say different things of one figure. */
export const agreement: typeof chinese = {
  figureDiffers: ({ contrasts, metric, time, source, proposals: { text, data, place, link } }) => {
    const said = unique(
      contrasts.map((each) => quote(each.what, each.said)),
      ' and ',
    );
    const known = unique(
      contrasts.map((each) => quote(each.what, each.known)),
      ' and ',
    );
    const aspects = unique(
      contrasts.map(({ what }) => ASPECTS[what]),
      ', ',
    );
    const changed = text.map(({ was, now }) => `change "${was}" to "${now}"`).join(' and ');
    const written = data.map((edit) =>
      edit.isNew
        ? `add ${edit.key}: ${edit.now} behind ${at(edit)}`
        : `change ${edit.key} at ${at(edit)} to ${edit.now}`,
    );
    const ways = [
      ...link.map((url) => `the data hold what the text says: write ${url}`),
      text.length > 0
        ? `where the text is wrong, ${changed}`
        : 'where the text is wrong, change it, or link the metric that it speaks of',
      written.length > 0
        ? `where the data are wrong, ${written.join(' and ')}`
        : `where the data are wrong, look at ${at(place)}`,
    ];
    return {
      message: `The text says ${said}, but the metric ${metric.id} (${metric.label}, ${time.period === undefined ? `as of ${time.at}` : sayPeriod(time.period)}) says ${known}: ${aspects} differ.`,
      fix: `Look it up (${source}): ${ways.join('; ')}.`,
    };
  },
  figureSubject: ({ metric, written }) => ({
    message: `The sentence around "${written}" has no word of the metric ${metric.id} (${metric.label}).`,
    fix: 'See whether the link names the wrong metric; where it is right, say in the sentence what is counted, or write the words of the text into the definition of the metric.',
  }),
  figureRival: ({ metric, said, known }) => ({
    message: `The text says "${said}", the metric ${metric.id} (${metric.label}) "${known}": another thing.`,
    fix: `If the text is wrong, write "${known}" instead of "${said}"; if not, the link names the wrong metric: link the one of "${said}".`,
  }),
  figureSignTwice: ({ word, figure }) => {
    const bare = figure.replace(/^[-−－负]/, '');
    return {
      message: `"${word}${figure}" says the same twice, by "${word}" and by its sign, and readers may take it for the opposite.`,
      fix: `Write "${word}${bare}".`,
    };
  },
};
