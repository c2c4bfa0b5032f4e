import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { isStrict } from '../../scripts/checks/figures/texts-with-figures.ts';
import { readProse } from '../../src/model/bound-figure.ts';
import { projectRoot } from '../../src/source/settings.ts';

const sample = checkContent({
  contentDir: join(projectRoot, 'content'),
  at: new Date('2026-01-01T00:00:00Z'),
});

test('the sample has no problem of any kind', () => {
  expect(sample.problems).toEqual([]);
});

test('every article of the sample is held to bind its figures, or has none', () => {
  const { articles } = sample.content;
  const free = [...articles.values()].filter(({ entry }) => !isStrict(entry, sample.content));
  expect(free.length).toBeLessThan(articles.size);
  for (const { entry, data } of free) {
    expect(readProse([data.title, data.subtitle, data.summary, entry.body].join('\n'))).toEqual([]);
  }
});
