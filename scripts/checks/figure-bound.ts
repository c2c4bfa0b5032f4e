import { findDifferences, sayBare } from '../../src/model/agreement.ts';
import { sizeDifferences } from '../../src/model/bound-figure.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Finding } from '../../src/source/finding.ts';
import { entryCheck } from './check.ts';
import type { Content, Item } from './content/content.ts';
import { claimOf, regionsOf } from './figures/claim-of.ts';
import type { FreeFigure } from './figures/figure-use.ts';
import { figuresKey } from './figures/figures-key.ts';
import { figuresOf } from './figures/figures-of.ts';
import { knownValues, type DatedValue, type PlacedMetric } from './figures/known-values.ts';
import { levelOf, textsWithFigures } from './figures/texts-with-figures.ts';
import { findingAt } from './place-finding.ts';

/** How many metrics of the same value are offered. */
const OFFERED = 3;

/** In a campaign that says so, every figure is bound to a metric or waived by name; and no such entry is idle. */
export const figureBound = entryCheck({
  name: 'figure-bound',
  description: {
    'zh-CN':
      '写了 figures: strict 的专题，稿件里每个数据都绑定指标，或者写明不用绑定；写明的都用得上。figures: complete 连汉字写的数、表格里自己没写单位的数也要绑定。',
    en: 'In a campaign with figures: strict every figure is bound to a metric or waived by name, and no such entry is idle; with figures: complete those written in 汉字 and cells of tables without a unit of their own as well.',
  },
  entries: textsWithFigures,
  key: figuresKey,
  find: (entry, content) => {
    const article = content.articles.get(entry.file.id);
    if (article?.entry !== entry) return [];
    const { free } = figuresOf(entry, content);
    const level = levelOf(entry, content);
    const unbound = free.filter(
      (figure) => isAskedFor(figure, level) && !isBoundInFront(figure, article) && !isWaived(figure, article),
    );
    const proposals = proposalsOf(content);
    return [
      ...unbound.map((figure) => sayUnbound(figure, article, { content, proposals })),
      ...idleEntries(article, free),
    ];
  },
});

/** What each level asks for: `complete` also for numbers in 汉字, and for cells that take their unit from the table. */
function isAskedFor({ figure, inTable }: FreeFigure, level: ReturnType<typeof levelOf>): boolean {
  return level === 'complete' || (level === 'strict' && !figure.inWords && inTable?.hasOwnUnit !== false);
}

function isBoundInFront({ text, aside }: FreeFigure, { data }: Item<Article>): boolean {
  return aside && (data.figures ?? []).some((bound) => bound.text === text);
}

function isWaived({ text }: FreeFigure, { data }: Item<Article>): boolean {
  return (data.waived ?? []).some((waived) => waived.text === text);
}

/** The latest value of every metric of a campaign, for proposals. */
type Proposals = Map<string, { id: string; known: DatedValue; placed: PlacedMetric }[]>;

const known = new WeakMap<Content, Proposals>();

function proposalsOf(content: Content): Proposals {
  const proposals = known.get(content) ?? collectProposals(content);
  known.set(content, proposals);
  return proposals;
}

function collectProposals(content: Content): Proposals {
  const values = knownValues(content);
  const latest = values.all.flatMap((placed) => {
    const { campaign } = placed;
    const { id } = placed.metric;
    const known = values.valueOf(campaign, id);
    return known ? [{ campaign, id, known, placed }] : [];
  });
  return Map.groupBy(latest, ({ campaign }) => campaign);
}

function sayUnbound(
  { figure, text, aside, tell, mentions, inTable }: FreeFigure,
  { data }: Item<Article>,
  { content, proposals }: { content: Content; proposals: Proposals },
): Finding {
  const agrees = ({ known, placed }: { known: DatedValue; placed: PlacedMetric }): boolean => {
    if (sizeDifferences(figure, known).length > 0) return false;
    const said = mentions()[0]?.mention ?? sayBare(figure);
    return findDifferences(said, claimOf(placed, known, regionsOf(content))).length === 0;
  };
  const candidates = (proposals.get(data.campaign ?? '') ?? [])
    .filter(agrees)
    .map(({ id }) => id)
    .slice(0, OFFERED);
  return tell((words) => words.figureUnbound({ figure: text, aside, candidates, cell: inTable?.where }));
}

/** Entries of `figures` and `waived` that name no figure of the article: mostly left over from an earlier text. */
function idleEntries(article: Item<Article>, free: readonly FreeFigure[]): Finding[] {
  const { entry, data } = article;
  const figures = (data.figures ?? []).flatMap(({ text }, index) => {
    if (free.some((figure) => figure.aside && figure.text === text)) return [];
    const inBody = free.some((figure) => figure.text === text);
    return [
      findingAt(entry, ['figures', index, 'text'], (words) => words.figureEntryUnused({ text, inBody })),
    ];
  });
  const waived = (data.waived ?? []).flatMap(({ text }, index) =>
    free.some((figure) => figure.text === text && !isBoundInFront(figure, article))
      ? []
      : [findingAt(entry, ['waived', index, 'text'], (words) => words.waiverUnused({ text }))],
  );
  return [...figures, ...waived];
}
