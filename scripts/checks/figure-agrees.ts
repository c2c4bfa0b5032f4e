import { sizeDifferences } from '../../src/model/bound-figure.ts';
import type { Finding } from '../../src/source/finding.ts';
import { entryCheck } from './check.ts';
import type { Content } from './content/content.ts';
import { compareUse } from './figures/compare-use.ts';
import { figuresKey } from './figures/figures-key.ts';
import { figuresOf } from './figures/figures-of.ts';
import type { BoundUse } from './figures/figure-use.ts';
import { saySize } from './figures/say-size.ts';
import { sayDifferences } from './figures/say-differences.ts';
import { sayOtherSubject } from './figures/say-subject.ts';
import { textsWithFigures } from './figures/texts-with-figures.ts';

/** A figure in a text says what its metric says: everything that both of them state. */
export const figureAgrees = entryCheck({
  name: 'figure-agrees',
  description: {
    'zh-CN':
      '稿件里绑定了指标的数据，凡是稿件和指标都说了的，都一致：数值、正负、单位、“多”“约”这些字、升降、和什么比、时期、地域。',
    en: 'A figure that is bound to a metric agrees with it in all that both say: value, sign, unit, bound, rise and fall, what is compared with, period and place.',
  },
  entries: textsWithFigures,
  key: figuresKey,
  find: (entry, content) => figuresOf(entry, content).bound.flatMap((use) => sayUse(use, content) ?? []),
});

function sayUse(use: BoundUse, content: Content): Finding | undefined {
  const compared = compareUse(use, content);
  if (!compared) return undefined;
  const { differences, said, claim } = compared;
  const [first, ...more] = differences;
  if (!first) return sayOtherSubject(use, compared, content);
  const isSize = more.length === 0 && sizeDifferences(said, claim).length === 1 && claim.value >= 0;
  return isSize ? saySize(use, compared, content) : sayDifferences(use, compared, content);
}
