import { describe, expect, test } from 'vitest';
import { ArticleSchema } from '../schemas/article.ts';
import { ColumnSchema } from '../schemas/column.ts';
import type { ArticleRecord } from './article.ts';
import { indexArticles } from './article-index.ts';
import { buildColumnTree } from './column.ts';
import { showMoment } from './moment.ts';

const column = (id: string, parent?: string) => ({
  id,
  column: ColumnSchema.parse({ title: id, parent, description: id, keywords: [id] }),
});
const tree = buildColumnTree([column('top'), column('leaf', 'top'), column('other')]);

function article(id: string, published: string, front: Record<string, unknown> = {}): ArticleRecord {
  return {
    id,
    front: ArticleSchema.parse({ title: id, published, source: { name: '示例' }, column: 'leaf', ...front }),
    published: showMoment(published, 'Asia/Shanghai'),
    excerpt: '',
    characters: 0,
    citations: [],
    mentions: [],
    path: '',
    file: '',
    digest: '',
  };
}

const ids = (records: readonly ArticleRecord[]): string[] => records.map(({ id }) => id);

describe('the index of articles', () => {
  test('lists newest first, and of one day by id', () => {
    const index = indexArticles(
      [article('b', '2023-01-01'), article('c', '2023-01-02'), article('a', '2023-01-01')],
      tree,
    );
    expect(ids(index.all)).toEqual(['c', 'a', 'b']);
  });

  test('lists an article in the columns above its own, and in other columns that it names', () => {
    const index = indexArticles([article('a', '2023-01-01', { also: ['other'] })], tree);
    expect(['leaf', 'top', 'other'].map((id) => ids(index.inColumn(id)))).toEqual([['a'], ['a'], ['a']]);
  });

  test('lists an article once where it stands in a column and below it', () => {
    const index = indexArticles([article('a', '2023-01-01', { also: ['top'] })], tree);
    expect(ids(index.inColumn('top'))).toEqual(['a']);
  });

  test('knows the neighbours within the article’s own column', () => {
    const [old, middle, young] = ['1', '2', '3'].map((day) => article(day, `2023-01-0${day}`));
    const index = indexArticles(
      [old, middle, young, article('x', '2023-01-02', { column: 'other' })].filter((a) => a !== undefined),
      tree,
    );
    const found = index.get('2');
    expect(found && index.neighbours(found)).toMatchObject({ previous: { id: '1' }, next: { id: '3' } });
  });

  test('chooses related articles from older ones only', () => {
    const index = indexArticles(
      ['1', '2', '3'].map((day) => article(day, `2023-01-0${day}`)),
      tree,
    );
    const related = (id: string) => ids(index.related(index.get(id) ?? article('none', '2023-01-01')));
    expect(related('2')).toEqual(['1']);
    expect(related('1')).toEqual([]);
  });

  test('prefers a shared campaign and shared tags to a shared column', () => {
    const index = indexArticles(
      [
        article('column', '2023-01-03'),
        article('tag', '2023-01-02', { tags: ['就业'], column: 'other' }),
        article('campaign', '2023-01-01', { campaign: 'c', column: 'other' }),
        article('new', '2023-01-04', { tags: ['就业'], campaign: 'c' }),
      ],
      tree,
    );
    expect(ids(index.related(index.get('new') ?? article('none', '2023-01-01')))).toEqual([
      'campaign',
      'tag',
      'column',
    ]);
  });

  test('follows the editor’s choice, and leaves out what may not be seen', () => {
    const index = indexArticles(
      [
        article('2023/b', '2023-01-05'),
        article('n', '2023-01-02', { related: ['2023/b', '2023/held-back'] }),
      ],
      tree,
    );
    expect(ids(index.related(index.get('n') ?? article('none', '2023-01-01')))).toEqual(['2023/b']);
  });
});
