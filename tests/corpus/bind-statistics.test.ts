import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { run } from '../../scripts/commands/figures.ts';
import { makeContent } from '../../scripts/figures/test-content.ts';
import { MetricGroupSchema } from '../../src/schemas/metric.ts';
import { isSoundName } from '../../src/model/subject/sound-name.ts';

/** Real statistics and the cases lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const TEXTS = [
  { name: 'statistics/15.txt', day: '2016-07-25', title: '上半年全市经济运行情况' },
  { name: 'statistics/16.txt', day: '2016-11-22', title: '1—10月全县固定资产投资情况' },
  { name: 'cases/figures/stat-d.txt', day: '2024-04-20', title: '全区一季度经济简况' },
  { name: 'cases/figures/stat-e.txt', day: '2024-05-20', title: '全区农业生产情况' },
].filter(({ name }) => existsSync(SHARED + name));

let dir = '';

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  if (dir !== '') rmSync(dir, { recursive: true });
});

/** The text as the body of an article, without the two lines of a head that some have. */
const toBody = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\d{4}-\d\d-\d\d 来源/.test(line))
    .map((line) => (line.length < 30 && !/[。，：]/.test(line) ? `## ${line}` : line))
    .join('\n\n');

test('texts written one after the other share metrics only where subject, direction, period and place agree', async () => {
  if (TEXTS.length === 0) {
    process.stdout.write('binding of statistics: not tried, the real texts are not beside this copy\n');
    return;
  }
  const content = makeContent();
  dir = content.dir;
  content.write(
    'site.yaml',
    content.read('site.yaml').replace('青河县', '测试区').replace('region: 青河县', 'region: 测试区'),
  );
  const campaign = 'campaigns/qinghe/campaign.yaml';
  content.write(campaign, content.read(campaign).replace('figures: strict\n', ''));
  vi.stubEnv('INIT_CWD', dir);
  const mocked = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const paths = TEXTS.map(({ day }) => `articles/${day.slice(0, 4)}/on-${day}.md`);
  for (const [index, { name, day, title }] of TEXTS.entries()) {
    const head = `title: ${title}\npublished: ${day}\nsource: { name: 统计局 }\ncolumn: news\ncampaign: qinghe`;
    content.write(
      paths[index] ?? '',
      `---\n${head}\n---\n\n${toBody(readFileSync(SHARED + name, 'utf8'))}\n`,
    );
    await run([paths[index] ?? '', '--write', '--content', dir]);
  }
  mocked.mockRestore();
  const { metrics } = MetricGroupSchema.parse(parse(content.read('campaigns/qinghe/metrics/qinghe.yaml')));
  const uses = paths.flatMap((path) =>
    [...content.read(path).matchAll(/\[[^[\]]+\]\(metric:(?<id>[a-z\d-]+)(?:\?[^)]*)?\)/g)].map(
      ({ groups }) => ({ id: groups?.id ?? '', path }),
    ),
  );
  const shared = metrics.filter(
    ({ id }) => new Set(uses.filter((use) => use.id === id).map(({ path }) => path)).size > 1,
  );
  // The texts are of three places and two years: nothing in one is of the same thing as in another.
  expect(shared.map(({ label }) => label)).toEqual([]);
  expect(metrics.filter(({ label }) => !isSoundName(label)).map(({ label }) => label)).toEqual([]);
  expect(new Set(metrics.map(({ label }) => label)).size).toBe(metrics.length);
  const { problems } = checkContent({ contentDir: dir, at: new Date('2024-12-01T00:00:00Z') });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  process.stdout.write(`binding of statistics: ${uses.length} links to ${metrics.length} metrics\n`);
}, 300_000);
