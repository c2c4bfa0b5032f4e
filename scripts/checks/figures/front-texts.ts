import { readBoundFigure, readProse } from '../../../src/model/bound-figure.ts';
import type { Article } from '../../../src/schemas/article.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { KeyPath } from '../../../src/source/read-yaml.ts';
import type { Item } from '../content/content.ts';
import { findingAt } from '../place-finding.ts';
import type { BoundUse, FreeFigure, TextContext, TextFigures } from './figure-use.ts';
import { mentionsIn } from './placed-mentions.ts';
import { readForMetric } from './read-for-metric.ts';

/** The texts of the front matter in which a figure is looked for, each with its place. */
function textsOf({
  title,
  subtitle,
  summary,
  cover,
}: Item<Article>['data']): [KeyPath, string | undefined][] {
  return [
    [['title'], title],
    [['subtitle'], subtitle],
    [['summary'], summary],
    [['cover', 'alt'], cover?.alt],
  ];
}

/** The figures of an article's title, subtitle, summary and cover, and the entries of `figures` that bind them. */
export function frontTexts(
  article: Item<Article> | undefined,
  context: TextContext,
  asides: readonly FreeFigure[],
): TextFigures {
  if (article?.entry !== context.entry) return { bound: [], free: [] };
  const { entry, data } = article;
  const free = textsOf(data).flatMap(([path, text = '']) => {
    const figures = readProse(text, context);
    const mentionAt = mentionsIn({ prose: text, figures, heading: '' }, context);
    return figures.map((figure): FreeFigure => {
      const written = text.slice(figure.from, figure.to);
      return {
        figure,
        text: written,
        aside: true,
        mentions: () => mentionAt(figure),
        prose: text,
        isCell: false,
        span: undefined,
        tell: teller(entry, path, written),
      };
    });
  });
  return {
    free,
    bound: (data.figures ?? []).map(({ text, metric, at, period }, index): BoundUse => {
      const parts = metric.split('/');
      const id = parts.at(-1) ?? '';
      const campaign = parts.length === 2 ? (parts[0] ?? '') : (context.campaign ?? '');
      const day = at ?? context.day;
      return {
        entry,
        tell: teller(entry, ['figures', index, 'text'], text),
        place: () => entry.locate(['figures', index, 'text']),
        url: undefined,
        words: text,
        ...{ campaign, id, day, at, period, plain: true },
        reading: readEntry(text, { campaign, id, values: context.values }),
        mentions: () =>
          [...free, ...asides].filter((each) => each.text === text).flatMap((each) => each.mentions()),
        known: context.values.valueOf(campaign, id, day, period),
      };
    }),
  };
}

/** Reads the text of an entry; one that is no figure in the metric's own unit is still one of prose, in another unit. */
function readEntry(text: string, key: Parameters<typeof readForMetric>[3]): BoundUse['reading'] {
  const [whole, all] = [{ from: 0, to: text.length }, readProse(text)];
  const reading = readForMetric(text, whole, all, key);
  if (!('fault' in reading)) return reading;
  const plain = readBoundFigure(text, whole, all);
  return 'fault' in plain ? reading : plain;
}

/** A finding at the figure itself, where it can be found on the line on which its text begins. */
function teller(entry: Entry, path: KeyPath, written: string): BoundUse['tell'] {
  return (say: Finding['say'], severity = 'error') => {
    const finding = findingAt(entry, path, say, { severity });
    const { text, starts } = entry.lined;
    const line = Array.from(
      text.slice(starts[finding.line - 1] ?? 0, (starts[finding.line] ?? text.length + 1) - 1),
    );
    const before = line.slice(0, finding.column - 1).join('');
    const at = line.join('').indexOf(written, before.length);
    return at === -1 ? finding : { ...finding, column: Array.from(line.join('').slice(0, at)).length + 1 };
  };
}
