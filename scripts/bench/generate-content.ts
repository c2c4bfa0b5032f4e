import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLUMNS = 12;
const CAMPAIGNS = 5;
const METRICS = 20;
const YEARS = 20;

/** One article in so many belongs to a campaign in which every figure is bound. */
const STRICT = 20;

const WHO = ['镇村干部', '项目专班', '驻村工作队', '网格员', '农技人员', '窗口人员', '党员志愿者', '护林员'];
const WHEN = ['入冬以来', '连日来', '上半年', '集中整治期间', '汛期过后', '开春之后'];
const DOES = ['逐户走访', '清理整治', '集中修缮', '分片包抓', '带头落实', '登记核对', '现场督办'];
const WHAT = [
  '灌溉渠道',
  '通村道路',
  '便民服务点',
  '易迁社区',
  '村级台账',
  '产业大棚',
  '饮水管网',
  '校园周边',
];
const SO = ['群众都说方便了许多', '问题一件一件得到解决', '做法在邻近乡镇推开', '来年的打算也定了下来'];
const HEADS = ['眼下的情况', '怎么做的', '做到了哪一步', '群众怎么说', '接着做什么'];

/** A source of numbers from 0 to 1 (mulberry32): the same for the same seed, on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const valueOf = (metric: number): number => 100 + metric * 37;
const idOf = (index: number): string => `${2006 + (index % YEARS)}/a${String(index).padStart(6, '0')}`;

/**
 * Writes a content folder of so many articles that has no problems: columns, campaigns with metrics, headings, lists,
 * tables, links between articles, and bound figures in every twentieth article. The same bytes for the same count.
 * @param dir The folder; it is made where it is not there.
 */
export function generateContent(dir: string, articles: number): void {
  const write = (path: string, text: string): void => {
    writeFileSync(join(dir, path), text);
  };
  for (const folder of ['columns', 'articles']) mkdirSync(join(dir, folder), { recursive: true });
  write('site.yaml', 'title: 测速\ndescription: 用来测速的内容。\nurl: https://www.example.gov.cn\n');
  for (let index = 0; index < COLUMNS; index += 1) write(`columns/c${index}.yaml`, column(index));
  for (let index = 0; index < CAMPAIGNS; index += 1) {
    mkdirSync(join(dir, 'campaigns', `p${index}`, 'metrics'), { recursive: true });
    write(`campaigns/p${index}/campaign.yaml`, campaign(index));
    write(`campaigns/p${index}/metrics/all.yaml`, metrics());
  }
  for (let year = 0; year < YEARS; year += 1)
    mkdirSync(join(dir, 'articles', String(2006 + year)), { recursive: true });
  for (let index = 0; index < articles; index += 1) write(`articles/${idOf(index)}.md`, article(index));
}

function column(index: number): string {
  return `title: 栏目${index}\ndescription: 第${index}个栏目的动态。\nkeywords: [栏目, 动态]\norder: ${index}\n`;
}

function campaign(index: number): string {
  return [
    `title: 专项行动${index}`,
    'lead: 一项用来测速的行动。',
    'period: { from: 2006 }',
    'pillars:\n  - { id: one, title: 抓落实, summary: 逐项抓落实。 }',
    `headline: [${Array.from({ length: METRICS }, (_, metric) => `m${metric}`).join(', ')}]`,
    `figures: ${index === 0 ? 'strict' : 'free'}\n`,
  ].join('\n');
}

function metrics(): string {
  const each = Array.from({ length: METRICS }, (_, index) =>
    [
      `  - id: m${index}\n    label: 第${index}项数量\n    unit: 个\n    observations:`,
      `      - { at: 2006-01-01, value: ${valueOf(index)}, source: 区统计局 }`,
    ].join('\n'),
  );
  return `pillar: one\nmetrics:\n${each.join('\n')}\n`;
}

function article(index: number): string {
  const random = seededRandom(1000 + index);
  const number = (limit: number): number => Math.floor(random() * limit);
  const pick = (words: readonly string[]): string => words[number(words.length)] ?? '';
  const isStrict = index % STRICT === 0;
  const figure = (): string => {
    const metric = number(METRICS);
    if (isStrict) return `[${valueOf(metric)}个](metric:m${metric})`;
    return `${valueOf(number(900))}个`;
  };
  const sentence = (): string =>
    `${pick(WHEN)}，${pick(WHO)}${pick(DOES)}${pick(WHAT)}，涉及点位${figure()}，${pick(SO)}。`;
  const paragraph = (): string => Array.from({ length: 2 + number(3) }, sentence).join('');
  const sections = HEADS.map((head, at) => {
    const extra = [
      at === 1 ? Array.from({ length: 4 }, () => `- ${pick(WHO)}${pick(DOES)}${pick(WHAT)}`).join('\n') : '',
      at === 2
        ? `| 事项 | 进展 |\n| --- | --- |\n| ${pick(WHAT)} | 已完成 |\n| ${pick(WHAT)} | 推进中 |`
        : '',
      at === 4 && index >= YEARS ? `[往期报道](../${idOf(index - YEARS)}.md)另有介绍。` : '',
    ];
    return [`## ${head}`, ...Array.from({ length: 4 }, paragraph), ...extra].filter(Boolean).join('\n\n');
  });
  return `${frontMatter(index, pick(WHAT), isStrict)}\n${[paragraph(), ...sections].join('\n\n')}\n`;
}

function frontMatter(index: number, what: string, isStrict: boolean): string {
  const day = `${2006 + (index % YEARS)}-${twoDigits(1 + ((index >> 2) % 12))}-${twoDigits(1 + (index % 28))}`;
  return [
    '---',
    `title: ${what}怎么管起来`,
    `published: ${day}`,
    'source: { name: 区融媒体中心 }',
    'byline:\n  - { role: 记者, name: 陈一鸣 }',
    `column: c${index % COLUMNS}`,
    ...(isStrict ? ['campaign: p0'] : index % 3 === 0 ? [`campaign: p${1 + (index % (CAMPAIGNS - 1))}`] : []),
    `tags: [${what}, 基层, 综述]`,
    `summary: 一篇写${what}的通讯，记下各处的做法和群众的说法。`,
    '---\n',
  ].join('\n');
}
