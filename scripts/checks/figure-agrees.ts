import { compareFigure } from '../../src/model/bound-figure.ts';
import { roundShare } from '../../src/model/ratio.ts';
import type { Finding } from '../../src/source/finding.ts';
import { entryCheck } from './check.ts';
import type { Content } from './content/content.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { figuresKey } from './figures/figures-key.ts';
import { figuresOf } from './figures/figures-of.ts';
import { knownValues, type DatedValue, type KnownValues } from './figures/known-values.ts';
import { textsWithFigures } from './figures/texts-with-figures.ts';
import { shownPlace } from './shown-place.ts';

/** A figure in a text says what its metric says at that date: value, unit and bound. */
export const figureAgrees = entryCheck({
  name: 'figure-agrees',
  description: {
    'zh-CN': '稿件里绑定了指标的数据，数值、单位和“多”“约”这些字都与指标一致。',
    en: 'A figure that is bound to a metric agrees with it in value, unit and bound.',
  },
  entries: textsWithFigures,
  key: figuresKey,
  find: (entry, content) =>
    figuresOf(entry, content).bound.flatMap((use) => sayDifference(use, knownValues(content), content) ?? []),
});

function sayDifference(use: BoundUse, values: KnownValues, content: Content): Finding | undefined {
  const { reading, known, campaign, id } = use;
  if (!known || !reading || 'fault' in reading) return undefined;
  const part = compareFigure(reading.figure, known);
  const metric = values.find(campaign, id)?.metric;
  if (!part || !metric) return undefined;
  const { label } = metric;
  const { at: day, source } = known;
  const place = shownPlace(known.place(part), content);
  const shown = shownAs(known, reading.figure.written);
  return use.tell((words) =>
    words.figureDisagrees({
      written: use.words,
      known: shown,
      metric: { id, label },
      day,
      source,
      place,
      part,
    }),
  );
}

/** The value in house style; a share with as many decimals as the text has. */
function shownAs({ text, value, share }: DatedValue, written: string): string {
  const decimals = written.split('.')[1]?.length ?? 0;
  if (!share || decimals === 0) return text;
  return text.replace(String(value), roundShare(share, decimals).toFixed(decimals));
}
