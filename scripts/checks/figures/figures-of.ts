import { readProse, type ReadFigure } from '../../../src/model/bound-figure.ts';
import { dayOf } from '../../../src/model/moment.ts';
import { parseTarget, type MetricTarget } from '../../../src/markdown/target.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { placeAt } from '../../../src/source/text-place.ts';
import { findingInText } from '../place-in-text.ts';
import { cellReader, mentionInCell, readInCell, type CellReader } from './cell-figures.ts';
import { collectProse } from './collect-prose.ts';
import type { BoundUse, FreeFigure, TextContext, TextFigures } from './figure-use.ts';
import { frontTexts } from './front-texts.ts';
import { knownValues } from './known-values.ts';
import { mentionsIn, themeOf, type MentionAt } from './placed-mentions.ts';
import { printEmptyLinks } from './print-empty-links.ts';
import type { ProseBlock, ProseLink } from './prose-block.ts';
import { readForMetric } from './read-for-metric.ts';
import { levelOf } from './texts-with-figures.ts';
import { Recent } from '../recent.ts';

/** Texts whose figures are kept: the rules go through the content one text at a time. */
const FIGURES = 16;
/** Texts whose prose is kept for the next check in this process, such as an editor's preview. */
const PROSES = 100;

const known = new WeakMap<Content, Recent<Entry, TextFigures>>();

/** The figures of one article or document; read when they are first asked for. */
export function figuresOf(entry: Entry, content: Content): TextFigures {
  const texts = known.get(content) ?? new Recent<Entry, TextFigures>(FIGURES);
  known.set(content, texts);
  return texts.get(entry, () => readFigures(entry, content));
}

/** The prose of an entry lasts as long as the entry, which never changes. */
const proses = new Recent<Entry, ProseBlock[]>(PROSES);

function contextOf(entry: Entry, content: Content): TextContext {
  const { kind, id, campaign } = entry.file;
  const values = knownValues(content);
  if (kind !== 'article') {
    const { title = '' } = content.documents.get(id)?.data ?? {};
    return { entry, campaign, day: undefined, title, theme: themeOf(title, undefined), values, words: false };
  }
  const { campaign: named, published, title = '' } = content.articles.get(id)?.data ?? {};
  const day = published === undefined ? undefined : dayOf(published, content.timeZone);
  const words = levelOf(entry, content) === 'complete';
  return { entry, campaign: named, day, title, theme: themeOf(title, day), values, words };
}

function readFigures(entry: Entry, content: Content): TextFigures {
  const context = contextOf(entry, content);
  const cells = cellReader(context);
  const blocks = proses
    .get(entry, () => collectProse(entry))
    .map((block) => readBlock(block, context, cells));
  const asides = blocks.flatMap(({ free }) => free.filter(({ aside }) => aside));
  const front = frontTexts(content.articles.get(entry.file.id), context, asides);
  return {
    bound: [...front.bound, ...blocks.flatMap(({ bound }) => bound)],
    free: [...front.free, ...blocks.flatMap(({ free }) => free)],
  };
}

/** The links of a block that name a metric. */
function metricLinks({ links }: ProseBlock): { link: ProseLink; target: MetricTarget }[] {
  return links.flatMap((link) => {
    const target = parseTarget(link.url);
    return target.kind === 'metric' ? [{ link, target }] : [];
  });
}

/** The value that a link to a metric shows. */
export function valueAt(target: MetricTarget, { campaign, day, values }: TextContext): BoundUse['known'] {
  return values.valueOf(target.campaign ?? campaign ?? '', target.id, target.at ?? day, target.period);
}

/** The figures of passages that were read before, by their words: after a change to a text most are as they were. */
const readings = new Map<string, ReadFigure[]>();
const REMEMBERED = 500;

function readOnce(text: string, { words }: TextContext): ReadFigure[] {
  // No prose has this sign; most texts are asked by their words as they are.
  const key = words ? `\u0000${text}` : text;
  const figures = readings.get(key) ?? readProse(text, { words });
  if (readings.size >= REMEMBERED) readings.clear();
  readings.set(key, figures);
  return figures;
}

function readBlock(written: ProseBlock, context: TextContext, cells: CellReader): TextFigures {
  const block = printEmptyLinks(written, (url) => {
    const target = parseTarget(url);
    return target.kind === 'metric' ? valueAt(target, context)?.text : undefined;
  });
  const { entry, campaign } = context;
  const inCell = cells(block);
  const all = inCell ? [inCell] : readOnce(block.text, context);
  const metrics = metricLinks(block);
  const mentionAt: MentionAt = block.cell
    ? () => (inCell ? mentionInCell(inCell, block, context) : [])
    : mentionsIn({ prose: block.text, figures: all, heading: block.heading }, context);
  const bound = metrics.map(({ link, target }): BoundUse => {
    const words = block.text.slice(link.from, link.to);
    const key = { campaign: target.campaign ?? campaign ?? '', id: target.id };
    const reading = inCell
      ? readInCell(block.text, link, inCell)
      : readForMetric(block.text, link, all, { ...key, values: context.values });
    // What is printed is right by itself; only what stands around it can make it wrong.
    const isRight = link.printed === true && !('fault' in reading && reading.fault === 'partly');
    return {
      entry,
      tell: (say, severity) => findingInText(entry, link, say, severity),
      place: () => placeAt(entry.file.path, entry.lined, link.start),
      url: link.url,
      words,
      ...key,
      day: target.at ?? context.day,
      at: target.at,
      period: target.period,
      plain: link.plain,
      reading: isRight ? undefined : reading,
      mentions: () => mentionAt(reading.figure ?? link),
      known: valueAt(target, context),
    };
  });
  const free = all
    .filter((figure) => !metrics.some(({ link }) => figure.from < link.to && link.from < figure.to))
    .map((figure): FreeFigure => {
      const place = {
        start: block.offsets[figure.from] ?? 0,
        end: (block.offsets[figure.to - 1] ?? 0) + 1,
      };
      const text = block.text.slice(figure.from, figure.to);
      return {
        figure,
        text,
        aside: block.kind === 'aside',
        mentions: () => mentionAt(figure),
        prose: block.text,
        isCell: block.cell !== undefined,
        inTable: inCell,
        span: place,
        tell: (say, severity) => findingInText(entry, place, say, severity),
      };
    });
  return { bound, free };
}
