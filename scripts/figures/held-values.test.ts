import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/figures.ts';
import { article, makeContent } from './test-content.ts';

const PATH = 'articles/2023/x.md';
const GROUP = 'campaigns/qinghe/metrics/water.yaml';
const BODY = '## 清水润田促丰收\n\n全县打井48眼。';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Binds the figures of an article at a moment; returns its group, and what the check says of values that are not held. */
async function bind(text: string, at: string) {
  const content = makeContent({ [PATH]: text });
  vi.stubEnv('INIT_CWD', content.dir);
  vi.stubEnv('AT', at);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await run([PATH, '--write', '--yes', '--content', content.dir])).toBe(0);
  const { problems } = checkContent({ contentDir: content.dir, at: new Date(at) });
  const written = content.read(GROUP);
  rmSync(content.dir, { recursive: true });
  return { written, told: problems.filter(({ rule }) => rule === 'held-data').map(({ message }) => message) };
}

const timed = article(BODY).replace('published: 2023-03-01', 'published: 2023-03-01T18:00+08:00');

test('values made of an article that is not due are held until its moment, and the check has nothing to add', async () => {
  const { written, told } = await bind(timed, '2023-03-01T12:00+08:00');
  expect(written).toContain(
    '{ at: 2023-03-01, value: 48, source: 青河日报 2023-03-01, published: 2023-03-01T18:00+08:00 }',
  );
  expect(told).toEqual([]);
});

test('values of an article that readers see have no moment of their own', async () => {
  expect((await bind(timed, '2023-03-01T18:00+08:00')).written).toContain('source: 青河日报 2023-03-01 }');
});

test('values of a draft get its moment; where that is past, the check says what to do', async () => {
  const draft = article(BODY, 'draft: true\n');
  const { written, told } = await bind(draft, '2024-01-01T12:00+08:00');
  expect(written).toContain('source: 青河日报 2023-03-01, published: 2023-03-01 }');
  expect(told).toEqual([expect.stringContaining('已经公开，但写它的只有还没公开的')]);
  expect((await bind(draft, '2023-02-01T12:00+08:00')).told).toEqual([]);
});
