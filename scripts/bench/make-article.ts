import {
  CAMPAIGNS,
  COLUMNS,
  DEEDS,
  HEADINGS,
  RESULTS,
  SOURCES,
  SUBJECTS,
  TIMES,
  WORKS,
} from './bench-words.ts';
import { metricValue, METRICS, workOf } from './make-content.ts';
import { createDraw, type Draw } from './random.ts';

/** Days over which the articles are spread: twenty years. */
const DAYS = 7305;
/** Bound figures in each article. */
const BOUND = 5;

function sentence(draw: Draw): string {
  return `${draw.of(TIMES)}，${draw.of(SUBJECTS)}${draw.of(DEEDS)}${draw.of(WORKS)}，投入${draw.between(100, 9999)}万元，比上年增长${draw.between(1, 40)}.${draw.between(0, 9)}%，${draw.of(RESULTS)}。`;
}

function paragraph(draw: Draw): string {
  return Array.from({ length: draw.between(2, 4) }, () => sentence(draw)).join('');
}

function list(draw: Draw): string {
  const items = Array.from(
    { length: 4 },
    () => `- ${draw.of(SUBJECTS)}${draw.of(DEEDS)}${draw.of(WORKS)}，覆盖${draw.between(2, 300)}个村`,
  );
  return items.join('\n');
}

function table(draw: Draw): string {
  const rows = Array.from(
    { length: 4 },
    () => `| ${draw.of(WORKS)} | ${draw.between(10, 9999)} | ${draw.between(1, 40)}.${draw.between(0, 9)}% |`,
  );
  return ['| 工作 | 数量 | 同比 |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** A sentence with a figure that is bound to a metric of the campaign. */
function boundSentence(draw: Draw, campaign: string): string {
  const number = draw.between(1, METRICS);
  const { value, unit } = metricValue(campaign, number);
  return `全区${draw.of(DEEDS)}${workOf(number)}，累计完成[${value}${unit}](metric:m-${number})。`;
}

/** One article of the benchmark: about 5.9 KB of Markdown, five headings, a list, a table and five bound figures. */
export function makeArticle(index: number): { path: string; text: string } {
  const draw = createDraw(1000 + index);
  const day = new Date(Date.UTC(2006, 0, 1) + ((index * 7919) % DAYS) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const campaign = draw.of(Object.keys(CAMPAIGNS));
  const body: string[] = [paragraph(draw)];
  const first = draw.between(0, HEADINGS.length - 1);
  for (let part = 0; part < BOUND; part += 1) {
    body.push(`## ${HEADINGS[(first + part) % HEADINGS.length] ?? ''}`);
    for (let count = draw.between(2, 3); count > 0; count -= 1) body.push(paragraph(draw));
    body.push(`${sentence(draw)}${boundSentence(draw, campaign)}`);
    if (part === 1) body.push(list(draw));
    if (part === 2) body.push(table(draw));
  }
  const tags = new Set(Array.from({ length: 3 }, () => draw.of(WORKS)));
  const front = [
    `title: ${draw.of(SUBJECTS)}${draw.of(DEEDS)}${draw.of(WORKS)}（第${index + 1}期）`,
    `published: ${day}`,
    `source: { name: ${draw.of(SOURCES)} }`,
    `column: ${draw.of(Object.keys(COLUMNS))}`,
    `campaign: ${campaign}`,
    `tags: [${[...tags].join(', ')}]`,
    `summary: ${sentence(draw)}`,
  ];
  const slug = `a${String(index + 1).padStart(6, '0')}`;
  return {
    path: `articles/${day.slice(0, 4)}/${slug}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
  };
}
