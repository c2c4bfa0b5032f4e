import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';

const PAGE = 'articles/2023/zuofeng-roundup';
const METRIC_LINK = /\[([^\]]+)\]\(metric:[^)]*\)/g;

/** Text without white space and without the joiners that keep a number and its unit together. */
const dense = (text: string): string => text.replaceAll(/[\s\u2060\u00a0]/g, '');

/** What the reader mode of a browser shows of the round-up. */
function extract(): string {
  const { document } = parseHTML(readFileSync(join(inject('sample').dir, `${PAGE}.html`), 'utf8'));
  return dense(new Readability(document).parse()?.textContent ?? '');
}

/** The figures that the article binds, in the order in which its file has them. */
function written(): string[] {
  const markdown = readFileSync(join(projectRoot, 'content', `${PAGE}.md`), 'utf8');
  return [...markdown.matchAll(METRIC_LINK)].map(([, text = '']) => dense(text));
}

/** Names of the metrics in the list beside the text. */
function railLabels(): string[] {
  const { document } = parseHTML(readFileSync(join(inject('sample').dir, `${PAGE}.html`), 'utf8'));
  return [...document.querySelectorAll('.rail dt > a')].map((link) => dense(link.textContent));
}

describe('in reader mode the round-up', () => {
  it('keeps all 67 figures, in their order', () => {
    const text = extract();
    const figures = written();
    expect(figures).toHaveLength(67);
    let from = 0;
    const lost = figures.filter((figure) => {
      const at = text.indexOf(figure, from);
      if (at !== -1) from = at + figure.length;
      return at === -1;
    });
    expect(lost).toEqual([]);
  });

  it('is the article from its first sentence to its last', () => {
    const text = extract();
    expect(text.startsWith('去年以来')).toBe(true);
    expect(text).toContain('转作风没有休止符');
  });

  it('does not mix the list of figures into its sentences', () => {
    const text = extract();
    const labels = railLabels();
    expect(labels.length).toBeGreaterThanOrEqual(66);
    const last = text.indexOf('转作风没有休止符');
    expect(text.slice(0, last)).not.toContain('本文数据');
    const names = labels.map((label) => text.split(label).length - 1);
    expect(Math.max(...names)).toBeLessThanOrEqual(1);
    expect(text.split('↩').length - 1).toBe(0);
  });
});
