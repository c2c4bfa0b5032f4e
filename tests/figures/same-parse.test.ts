import { expect, test } from 'vitest';
import { problemWords } from '../../src/locales/problem-words.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { testContext } from '../../src/markdown/test-context.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import { assembleContent } from '../../scripts/checks/content/assemble-content.ts';
import type { Content } from '../../scripts/checks/content/content.ts';
import { figureAgrees } from '../../scripts/checks/figure-agrees.ts';
import { figuresOf } from '../../scripts/checks/figures/figures-of.ts';
import { metricLinkForm } from '../../scripts/checks/metric-link-form.ts';
import { classifyPath } from '../../src/source/source-kind.ts';
import { HOSTILE_MDX, HOSTILE_SAMPLES } from './hostile-samples.ts';

const METRICS = `metrics:
  - { id: a, label: 甲, unit: 个, observations: [{ at: 2022-12-31, value: 192, source: 通报 }] }
  - { id: b, label: 乙, unit: 个, observations: [{ at: 2022-12-31, value: 192, source: 通报 }] }
`;
const FRONT =
  '---\ntitle: 题\npublished: 2023-01-11\nsource: { name: 报 }\ncolumn: news\ncampaign: c\n---\n\n';

/** A content of one article, in memory. */
function contentOf(body: string, extension: 'md' | 'mdx'): Content {
  const texts = {
    'campaigns/c/campaign.yaml':
      'title: 题\nlead: 导语\nperiod: { from: 2022-01 }\npillars: [{ id: p, title: 题, summary: 要 }]\n',
    'campaigns/c/metrics/m.yaml': METRICS,
    [`articles/2023/x.${extension}`]: FRONT + body,
  };
  const entries = Object.entries(texts).map(([path, text]) =>
    parseEntry({ path, absolute: `/${path}`, ...classifyPath(path), size: text.length }, Buffer.from(text)),
  );
  const files = entries.map(({ file }) => file);
  return assembleContent({ dir: '/', at: new Date('2023-02-01'), files, entries, unreadable: [] });
}

/** The figures that the page shows as bound, the words that check compared, and whether it refused anything. */
function bothLists(
  body: string,
  extension: 'md' | 'mdx',
): { shown: string[]; compared: string[]; refused: string[] } {
  const content = contentOf(body, extension);
  const entry = content.entries.at(-1);
  if (!entry) throw new Error('no article');
  const words = problemWords('zh-CN');
  return {
    shown: renderMarkdown(entry.body, testContext, extension).figures.map(({ text }) => text),
    compared: figuresOf(entry, content)
      .bound.filter(({ plain, known, reading }) => plain && known && !(reading && 'fault' in reading))
      .map((use) => use.words.trim()),
    refused: metricLinkForm.run(content).map(({ say }) => say(words).message),
  };
}

/** Words as the page prints them: line ends between its own marks are blanks there. */
const plain = (text: string): string => text.replaceAll(/[\s\u200b]+/g, '');

function expectSameParse(body: string, extension: 'md' | 'mdx'): void {
  const { shown, compared, refused } = bothLists(body, extension);
  const left = compared.map(plain);
  const hidden = shown.filter((text) => {
    const at = left.indexOf(plain(text));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  // What was not compared was refused, each with a message of its own or one for all.
  if (hidden.length > 0) expect(refused, hidden.join('、')).not.toEqual([]);
  // A figure that is neither shown nor refused would be compared with nothing.
  if (refused.length === 0) expect(hidden).toEqual([]);
}

test.each(HOSTILE_SAMPLES)('what the page shows as bound is compared or refused: %j', (body) => {
  expectSameParse(body, 'md');
});

test.each(HOSTILE_MDX)('in .mdx too: %j', (body) => {
  expectSameParse(body, 'mdx');
});

/** Links that say 193个, or whose reader reads something else than 192个. */
const WRONG = [...HOSTILE_SAMPLES, ...HOSTILE_MDX].filter((body) => /[1１][9９][3３]|19\n|约/.test(body));

test.each(WRONG)('a wrong figure that the page shows as bound is an error: %j', (body) => {
  const extension = HOSTILE_SAMPLES.includes(body) ? 'md' : 'mdx';
  const { shown } = bothLists(body, extension);
  const content = contentOf(body, extension);
  const errors = [...metricLinkForm.run(content), ...figureAgrees.run(content)];
  if (shown.length > 0) expect(errors).not.toEqual([]);
});

test('the samples are many, and the page shows a figure as bound in most of them', () => {
  const showing = HOSTILE_SAMPLES.filter((body) => bothLists(body, 'md').shown.length > 0);
  expect(HOSTILE_SAMPLES.length).toBeGreaterThanOrEqual(40);
  expect(showing.length).toBeGreaterThan(40);
});
