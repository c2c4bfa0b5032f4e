import { rmSync } from 'node:fs';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { run } from '../commands/figures.ts';
import { article, makeContent } from './test-content.ts';

const made: string[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

afterAll(() => {
  made.forEach((dir) => {
    rmSync(dir, { recursive: true });
  });
});

const CAMPAIGN = 'campaigns/qinghe/campaign.yaml';
const BODY = '全县技能培训惠及四千余人，家庭医生签约率达到百分之八十五，修渠32公里。';

/** What the body becomes where a campaign asks for so much, and what the check says of it then. */
async function bind(level: string): Promise<{ body: string; errors: string[]; metrics: string }> {
  const content = makeContent({ 'articles/2023/a.md': article(BODY) });
  made.push(content.dir);
  content.write(CAMPAIGN, content.read(CAMPAIGN).replace('figures: strict', `figures: ${level}`));
  vi.stubEnv('INIT_CWD', content.dir);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await run(['articles/2023/a.md', '--write', '--content', content.dir]);
  const { problems } = checkContent({ contentDir: content.dir, at: new Date('2024-01-01T00:00:00Z') });
  return {
    body: content.read('articles/2023/a.md').replaceAll(/\(metric:[^)]*\)/g, ''),
    errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    metrics: content.read('campaigns/qinghe/metrics/qinghe.yaml'),
  };
}

test('numbers in 汉字 are bound where the campaign wants all figures', async () => {
  const { body, errors, metrics } = await bind('complete');
  expect(body).toContain('惠及[四千余人]，家庭医生签约率达到[百分之八十五]，修渠[32公里]。');
  expect(metrics).toContain('value: 4000, bound: over');
  expect(metrics).toContain('value: 85,');
  expect(errors).toEqual([]);
});

test('where it wants digits alone they are left as they are', async () => {
  const { body, errors } = await bind('strict');
  expect(body).toContain('惠及四千余人，家庭医生签约率达到百分之八十五，修渠[32公里]。');
  expect(errors).toEqual([]);
});
