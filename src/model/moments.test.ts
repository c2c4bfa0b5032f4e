import { expect, test } from 'vitest';
import { ArticleSchema } from '../schemas/article.ts';
import { DocumentSchema } from '../schemas/document.ts';
import { MetricGroupSchema } from '../schemas/metric.ts';
import type { TextCitation } from './citation.ts';
import { changesAround, listTimedChanges, type TimedContent } from './moments.ts';

const article = (id: string, published: string, more = {}, citations: TextCitation[] = []) => ({
  id,
  front: ArticleSchema.parse({
    ...{ title: id, published, source: { name: '示例' }, column: 'news', campaign: 'c' },
    ...more,
  }),
  citations,
});
const document = (id: string, front: Record<string, unknown>) => ({
  id,
  front: DocumentSchema.parse({ title: id, kind: 'plan', ...front }),
  citations: [],
});
const values = (...observations: Record<string, unknown>[]) => ({
  id: 'c/x',
  group: MetricGroupSchema.parse({
    metrics: [
      {
        ...{ id: 'w', label: '水渠', unit: '米' },
        observations: observations.map((each) => ({ value: 1, source: '示例', ...each })),
      },
    ],
  }),
});
const content = (more: Partial<TimedContent>): TimedContent => ({
  ...{ timeZone: 'Asia/Shanghai', articles: [], documents: [], files: [] },
  ...more,
});

/** The last and the next moment as seen from one, each with what changes: `article a`. */
function around(timed: TimedContent, at: string, since?: number): (string | undefined)[] {
  const { last, next } = changesAround(listTimedChanges(timed, since), new Date(at));
  return [last, next].map(
    (moment) =>
      moment &&
      `${new Date(moment.instant).toISOString()} ${moment.changes.map(({ kind, id, of = '' }) => `${kind} ${id} ${of}`.trim()).join(', ')}`,
  );
}

test('articles and documents become public, and articles are news for 48 hours', () => {
  const timed = content({
    articles: [
      article('a', '2024-06-01T08:00+08:00'),
      article('b', '2024-06-05'),
      article('d', '2024-06-02', { draft: true }),
    ],
    documents: [
      document('c/p', { issued: '2024-06-05' }),
      document('c/q', {}),
      document('c/r', { draft: true }),
    ],
  });
  expect(around(timed, '2024-06-01T07:59+08:00')).toEqual([undefined, '2024-06-01T00:00:00.000Z article a']);
  expect(around(timed, '2024-06-01T08:00+08:00')).toEqual([
    '2024-06-01T00:00:00.000Z article a',
    '2024-06-03T00:00:00.000Z news-over a',
  ]);
  expect(around(timed, '2024-06-04T00:00+08:00')).toEqual([
    '2024-06-03T00:00:00.000Z news-over a',
    '2024-06-04T16:00:00.000Z article b, document c/p',
  ]);
  expect(around(timed, '2030-01-01')).toEqual(['2024-06-06T16:00:00.000Z news-over b', undefined]);
});

test('values become public at their own moment, at the end of their period, or with a text', () => {
  const files = [
    values(
      { period: '2024-06' },
      { period: '2024' },
      { at: '2024-05-01', published: '2024-06-20T09:00+08:00' },
    ),
  ];
  expect(around(content({ files }), '2024-06-20T08:00+08:00')[1]).toBe(
    '2024-06-20T01:00:00.000Z value c/w 2024-05-01',
  );
  expect(around(content({ files }), '2024-06-20T09:00+08:00')[1]).toBe(
    '2024-06-30T16:00:00.000Z value c/w 2024-06',
  );
  const articles = [
    article('a', '2024-06-25T10:00+08:00', {}, [{ kind: 'metric', id: 'w', period: '2024' }]),
    article('old', '2024-06-24T10:00+08:00', { draft: true }, [{ kind: 'metric', id: 'w', period: '2024' }]),
  ];
  const timed = content({ files, articles });
  const next = '2024-06-25T02:00:00.000Z article a, value c/w 2024';
  expect(around(timed, '2024-06-20T09:00+08:00')[1]).toBe(next);
  expect(around(timed, '2024-06-20T09:00+08:00', Date.parse('2024-06-20T09:00+08:00'))[1]).toBe(next);
});

test('a site without dates never changes', () => {
  expect(around(content({ documents: [document('c/q', {})] }), '2024-01-01')).toEqual([undefined, undefined]);
});
