import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { run } from '../../scripts/commands/figures.ts';
import { NO_CAMPAIGN } from '../../scripts/figures/campaign-metrics.ts';
import { propose } from '../../scripts/figures/propose.ts';
import { sightingsInText } from '../../scripts/figures/sightings-in-text.ts';
import { article, makeContent } from '../../scripts/figures/test-content.ts';
import { readProse } from '../../src/model/bound-figure.ts';
import { proveMutations } from '../figures/mutation.ts';

/** Real pages lie beside the project, never in it. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PAGES = ['seed/article.txt', 'corpus/02.txt', 'corpus/05.txt', 'corpus/09.txt'].filter((name) =>
  existsSync(SHARED + name),
);
const AT = new Date('2024-01-01T00:00:00Z');
const made: string[] = [];

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  made.forEach((dir) => {
    rmSync(dir, { recursive: true });
  });
});

/** A page as an article: lines become paragraphs, short ones without a stop headings. */
function toBody(page: string): string {
  return page
    .split('\n')
    .map((line) => line.replaceAll('\ufeff', '').trim())
    .filter((line) => line !== '')
    .map((line) => (line.length < 30 && !/[。，,：:>]/.test(line) ? `## ${line}` : line))
    .join('\n\n');
}

describe('real pages', () => {
  if (PAGES.length === 0) {
    test('are not beside this copy of the project', () => {
      process.stdout.write('binding of figures: not tried, the real pages are not beside this copy\n');
      expect(existsSync(`${SHARED}seed`)).toBe(false);
    });
    return;
  }
  test.each(PAGES)('%s: every figure has a name of its own that an editor could read out', (name) => {
    const proposals = propose(sightingsInText(readFileSync(SHARED + name, 'utf8')), NO_CAMPAIGN);
    const metrics = new Map(
      proposals.flatMap((each) => (each.kind === 'new' ? [[each.metric.id, each.metric]] : [])),
    );
    const labels = [...metrics.values()].map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) {
      expect(label.length, label).toBeGreaterThan(1);
      expect(label.length, label).toBeLessThanOrEqual(24);
      expect(label).not.toMatch(/\d/);
      expect(readProse(label), label).toEqual([]);
    }
    const bound = proposals.filter(({ kind }) => kind === 'new').length;
    process.stdout.write(
      `figures of ${name}: ${bound} of ${proposals.length} proposed, ${labels.length} metrics\n`,
    );
  });

  test.each(PAGES)(
    '%s becomes an article of a strict campaign that passes the check; of the first no change escapes it',
    async (name) => {
      const path = 'articles/2023/page.md';
      const content = makeContent({ [path]: article(toBody(readFileSync(SHARED + name, 'utf8'))) });
      made.push(content.dir);
      vi.stubEnv('INIT_CWD', content.dir);
      vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      expect(await run([path, '--write', '--content', content.dir])).toBe(0);
      vi.restoreAllMocks();
      const { problems } = checkContent({ contentDir: content.dir, at: AT });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      // One proof takes a minute; the other pages are written and checked in the same way.
      if (name !== PAGES[0]) return;
      const { tried, escaped } = proveMutations(content.dir, AT);
      process.stdout.write(`mutation proof of ${name}: ${tried} tried, ${escaped.length} escaped\n`);
      expect(escaped).toEqual([]);
      expect(tried).toBeGreaterThan(1000);
    },
  );
});
