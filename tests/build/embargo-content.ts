import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from './fixture-build.ts';
import { photograph } from './pictures-content.ts';

/** The moment at which everything that is held back here is published. */
export const HOUR = '2024-06-15T12:30+08:00';
/** A minute before and a minute after it. */
export const [BEFORE, AFTER] = ['2024-06-15T12:29+08:00', '2024-06-15T12:31+08:00'];

const PDF = '%PDF-1.4\n% 甪堰附件 8412907\n%%EOF\n';

/** What readers may see before the hour; `held` stands where something is kept back. */
const files = (held: (text: string) => string): Record<string, string> => ({
  'articles/2024/early.md': `---
title: 打井为农
published: 2024-04-20
source: { name: 示例日报 }
column: news
campaign: water
---

一季度打井[26眼](metric:wells)，其中深井[13眼](metric:deep-wells)，占[50%](metric:deep-share)。

![打井](chart:wells-line)
`,
  'campaigns/water/campaign.yaml': `title: 清水行动
lead: 示例区修渠打井。
period: { from: 2024 }
pillars:
  - { id: canals, title: 修渠打井, summary: 修渠、打井。, documents: [notice${held(', canal-rules')}]${held(', articles: [2024/canal-held]')} }
loop:
  - { id: build, title: 建设, text: 边修边用。, metrics: [wells${held(', canal-length')}] }
headline: [wells${held(', canal-length, canal-share')}]
`,
  'campaigns/water/metrics/canals.yaml': `pillar: canals
metrics:
  - id: wells
    label: 打井
    unit: 眼
    observations:
      - { at: 2024-03-31, value: 26, source: 示例日报 2024-04-20 }
${held(`      - { at: 2024-06-15, value: 61739, source: 甪堰日报 2024-06-15, published: ${HOUR} }
`)}  - id: deep-wells
    label: 打深井
    unit: 眼
    observations:
      - { at: 2024-03-31, value: 13, source: 示例日报 2024-04-20 }
  - id: all-wells
    label: 各类水井
    unit: 眼
    observations:
      - { at: 2024-03-31, value: 26, source: 示例日报 2024-04-20 }
${held(`  - id: canal-length
    label: 甪堰修渠
    unit: 米
    definition: 甪堰口径
    target: { value: 90817, by: 2024-12-31 }
    observations:
      - { at: 2024-06-15, value: 73519, source: 甪堰日报 2024-06-15, published: ${HOUR} }
  - id: wells-month
    label: 打井月报
    unit: 眼
    observations:
      - { period: 2024-06, value: 61948, source: 甪堰月报 }
  - id: canal-lined
    label: 甪堰衬砌
    unit: 米
    observations:
      - { period: 2024-06, value: 38264, source: 甪堰日报 2024-06-15 }
  - id: canal-planned
    label: 甪堰计划衬砌
    unit: 米
    observations:
      - { period: 2024-06, value: 71950, source: 甪堰日报 2024-06-15 }
  - id: canal-share
    label: 甪堰衬砌率
    unit: '%'
    ratio: { part: canal-lined, whole: canal-planned }
`)}  - id: deep-share
    label: 深井占比
    unit: '%'
    ratio: { part: deep-wells, whole: all-wells }
invariants:
  - { rule: deep-wells <= all-wells, note: 深井也是井。 }
${held('  - { rule: canal-lined <= canal-planned, note: 甪堰衬砌含在修渠之内。 }\n')}`,
  'campaigns/water/charts/wells-line.yaml': `type: line
title: 打井进度
description: 打井一季一报。
unit: 眼
series:
  - { label: 打井, metric: wells }
${held('  - { label: 甪堰深井线, metric: deep-held }\n')}`,
  'campaigns/water/documents/notice.md': `---
title: 关于打井的通知
issued: 2024-03-01
kind: notice
attachments: [{ file: notice.txt }]
---

打井要报批，已打[](metric:wells)。
`,
  'campaigns/water/documents/notice.txt': '打井须知\n',
});

/** What nobody may see before the hour. */
const HELD: Record<string, string> = {
  'articles/2024/canal-held.md': `---
title: 甪堰修渠完工
published: ${HOUR}
source: { name: 甪堰日报 }
column: news
campaign: water
aliases: [/old/canal-alias.html]
summary: 甪堰完工，全长73519米。
figures: [{ text: 73519米, metric: canal-length }]
---

甪堰修渠[73519米](metric:canal-length)，衬砌[38264米](metric:canal-lined?period=2024-06)，计划[71950米](metric:canal-planned?period=2024-06)，打井[61739眼](metric:wells)，见[《甪堰办法》](document:canal-rules)。

![甪堰工地](canal-photo.jpg)

![甪堰图](chart:canal-bars)
`,
  'campaigns/water/metrics/deep.yaml': `pillar: canals
metrics:
  - id: deep-held
    label: 甪堰深井
    unit: 眼
    observations:
      - { at: 2024-06-15, value: 5283, source: 甪堰日报 2024-06-15, published: ${HOUR} }
`,
  'campaigns/water/charts/canal-bars.yaml': `type: bar
title: 甪堰渠与衬砌
description: 甪堰修渠与衬砌之比。
unit: 米
metrics: [canal-planned, canal-lined]
`,
  'campaigns/water/charts/canal-mixed.yaml': `type: horizontal-bar
title: 甪堰深井与打井
description: 甪堰深井与打井之比。
unit: 眼
metrics: [wells, deep-held]
`,
  'campaigns/water/documents/canal-rules.md': `---
title: 甪堰渠道管护办法
shortTitle: 甪堰办法
number: 示办发〔2024〕8163号
issued: 2024-05-20
published: ${HOUR}
kind: rules
attachments: [{ file: canal-annex.pdf, title: 甪堰附件 }]
---

甪堰渠道由镇村管护，全长[73519米](metric:canal-length?at=2024-06-15)。
`,
  'campaigns/water/documents/canal-annex.pdf': PDF,
};

/** Words, figures and names of everything that is held back: none may be found before the hour, each one after it. */
export const SECRETS = [
  ...['甪', '73519', '38264', '61739', '5283', '90817', '8163', '8412907', '53.2', '71950'],
  ...[
    'canal-held',
    'canal-rules',
    'canal-annex',
    'canal-photo',
    'canal-length',
    'canal-lined',
    'canal-share',
  ],
  ...['canal-bars', 'canal-mixed', 'deep-held', '修渠完工', '管护办法', '含在修渠之内'],
];

/** What the month alone sets free, on the first of July: no text names it. */
export const LATER = ['61948', '月报', 'wells-month'];

/**
 * Lays a content in which an article with its metrics, charts, document, attachment and picture is held back until
 * {@link HOUR}; without them where only what readers may see before is asked for.
 */
export async function layEmbargo(content: string, withHeld: boolean): Promise<void> {
  cpSync(contentOf('minimal'), content, { recursive: true });
  const all = { ...files((text) => (withHeld ? text : '')), ...(withHeld ? HELD : {}) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  if (!withHeld) return;
  writeFileSync(join(content, 'articles/2024/canal-photo.jpg'), await photograph(900, 600).jpeg().toBuffer());
}
