import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFailure } from './engine-failure.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  const files = ['articles/2023/a.md', 'campaigns/x/campaign.yaml', 'campaigns/x/documents/d.md'];
  for (const file of [...files, 'columns/news.yaml']) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a failure of the engine', () => {
  it.each([
    ['/articles/2023/a', 'articles/2023/a.md'],
    ['/zt/articles/2023/a.html', 'articles/2023/a.md'],
    ['/campaigns/x/metrics', 'campaigns/x/campaign.yaml'],
    ['/campaigns/x/documents/d', 'campaigns/x/documents/d.md'],
    ['/columns/news/2023-01', 'columns/news.yaml'],
    ['/archive', '/archive'],
  ])('on the page %s is placed at %s', (page, place) => {
    expect(describeFailure(new Error('x is not a function'), dir, page)).toEqual({
      message: 'x is not a function',
      place,
    });
  });

  it('is placed at the file or the entry that its message names', () => {
    const picture = join(dir, 'articles', '2023', 'p.jpg');
    expect(describeFailure(new Error(`Could not process \`${picture}\`.`), dir).place).toBe(
      'articles/2023/p.jpg',
    );
    const entry = '**documents → x/d** data does not match collection schema.\n\n  **front.title**: Required';
    expect(describeFailure(new Error(entry), dir)).toEqual({
      message: 'documents → x/d data does not match collection schema.   front.title: Required',
      place: 'campaigns/x/documents/d.md',
    });
  });

  it('of several is told by the first, in one line and without colours', () => {
    const errors = [new Error('\u001b[31mfirst\u001b[39m'), new Error('second')];
    expect(describeFailure(new AggregateError(errors, 'two'), dir)).toEqual({ message: 'first', place: '' });
    expect(describeFailure(undefined, dir).message).toBe('undefined');
  });
});
