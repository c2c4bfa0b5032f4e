import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CAMPAIGNS, COLUMNS, UNITS, WORKS } from './bench-words.ts';
import { makeArticle } from './make-article.ts';
import { createDraw } from './random.ts';

/** Metrics of each campaign. */
export const METRICS = 60;
/** Charts of each campaign. */
const CHARTS = 8;

/** What a metric is about; the sentences that show it name it. */
export const workOf = (number: number): string => WORKS[number % WORKS.length] ?? '';

/** The value of a metric: the same wherever it is asked for. */
export function metricValue(campaign: string, number: number): { value: number; unit: string } {
  const draw = createDraw(number * 31 + campaign.length * 7919);
  return { value: draw.between(12, 9800), unit: draw.of(UNITS) };
}

/**
 * Writes a content of `count` articles over twenty years, with columns, campaigns, metrics, charts and five bound figures
 * an article: the same files for the same number, and those of a smaller number are among those of a larger one.
 * @returns How many files were written.
 */
export function makeContent(dir: string, count: number): number {
  let files = 0;
  const put = (path: string, text: string): void => {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files += 1;
  };
  put('site.yaml', 'title: 山城区新闻\nurl: https://news.example.cn/\ndescription: 一个用来测速的网站。\n');
  Object.entries(COLUMNS).forEach(([id, title], order) => {
    put(
      `columns/${id}.yaml`,
      `title: ${title}\ndescription: ${title}栏目。\nkeywords: [${title}]\norder: ${order + 1}\n`,
    );
  });
  for (const [id, title] of Object.entries(CAMPAIGNS)) writeCampaign(id, title, put);
  for (let index = 0; index < count; index += 1) {
    const { path, text } = makeArticle(index);
    put(path, text);
  }
  return files;
}

function writeCampaign(id: string, title: string, put: (path: string, text: string) => void): void {
  const numbers = Array.from({ length: METRICS }, (_, index) => index + 1);
  put(
    `campaigns/${id}/campaign.yaml`,
    [
      `title: ${title}`,
      `lead: ${title}行动的做法、数据与文件。`,
      "period: { from: '2006' }",
      'pillars:',
      `  - { id: work, title: 工作, summary: ${title}行动做了什么。 }`,
      'headline: [m-1, m-2, m-3, m-4]',
      '',
    ].join('\n'),
  );
  const metrics = numbers.map((number) => {
    const { value, unit } = metricValue(id, number);
    const label = `${workOf(number)}第${number}项`;
    return `  - id: m-${number}\n    label: ${label}\n    unit: ${unit}\n    observations:\n      - { at: 2006-01-01, value: ${value}, source: 区统计局 }\n`;
  });
  put(`campaigns/${id}/metrics/work.yaml`, `pillar: work\nmetrics:\n${metrics.join('')}`);
  for (const [index, unit] of UNITS.entries()) {
    const same = numbers.filter((number) => metricValue(id, number).unit === unit).slice(0, CHARTS);
    if (same.length < 2) continue;
    const list = same.map((number) => `m-${number}`).join(', ');
    put(
      `campaigns/${id}/charts/chart-${index + 1}.yaml`,
      `type: horizontal-bar\ntitle: 以${unit}计的工作\ndescription: 比较以${unit}计的几项工作。\nunit: ${unit}\nmetrics: [${list}]\n`,
    );
  }
}
