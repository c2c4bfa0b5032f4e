import { sizeDifferences } from '../../../src/model/bound-figure.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { shownPlace } from '../shown-place.ts';
import type { Comparison } from './compare-use.ts';
import type { BoundUse } from './figure-use.ts';
import { knownValues } from './known-values.ts';
import { showKnown } from './show-known.ts';

/** Says that a figure differs from its metric in its value, its unit or its bound alone. */
export function saySize(use: BoundUse, { said, placed, known }: Comparison, content: Content): Finding {
  const [part = 'value'] = sizeDifferences(said, known);
  const { id, label } = placed.metric;
  const { size } = showKnown(placed.metric, known, said.written, knownValues(content).words);
  const place = shownPlace(known.place(part), content);
  const { at: day, source, period } = known;
  return use.tell((words) =>
    words.figureDisagrees({
      written: use.words,
      known: size,
      metric: { id, label },
      day,
      period,
      source,
      place,
      part,
    }),
  );
}
