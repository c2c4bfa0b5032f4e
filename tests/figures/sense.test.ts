import { expect, test } from 'vitest';
import { applyRules } from '../../scripts/checks/check-content.ts';
import type { Content } from '../../scripts/checks/content/content.ts';
import { checks } from '../../scripts/checks/index.ts';
import { writeCounty } from './county/write-county.ts';
import { memoryContent } from './memory-content.ts';
import { flipValues, mutateSense, type Sense, type SenseMutation } from './mutate-sense.ts';
import { withText } from './mutation.ts';

const { texts, sentences, figures } = writeCounty();
const content = memoryContent(texts);

/** The rules that look at figures of one text, the one that catches most first. */
const RULES = checks
  .filter(({ name, byEntry }) => byEntry && /^(?:figure|metric-link)/.test(name))
  .toSorted((a, b) => Number(b.name === 'figure-agrees') - Number(a.name === 'figure-agrees'));
const PROSE_RULES = checks.filter(({ name }) => name === 'stated-change-agrees');

/** Whether a rule objects to a text of a content. */
function isRefused(changed: Content, path: string): boolean {
  const entry = changed.entries.find(({ file }) => file.path === path);
  const found = RULES.some(
    ({ byEntry }) => entry && byEntry?.find(entry, changed).some(({ severity }) => severity === 'error'),
  );
  return found || PROSE_RULES.some((rule) => rule.run(changed).some(({ severity }) => severity === 'error'));
}

/** The texts in which a change shows: the one that was changed, or those that bind the metric that was. */
function pathsOf(path: string, text: string): string[] {
  if (path.startsWith('articles/')) return [path];
  const before = texts[path]?.split('\n') ?? [];
  const changed = text.split('\n').find((line, index) => line !== before[index]) ?? '';
  const id = /id: (?<id>[\w-]+)/.exec(changed)?.groups?.id ?? '';
  return Object.keys(texts).filter((each) => texts[each]?.includes(`(metric:${id})`));
}

const mutationsOf = (path: string, text: string): SenseMutation[] => {
  if (path.endsWith('m.yaml')) return flipValues(text);
  return path.startsWith('articles/') ? mutateSense(text, sentences) : [];
};

/** How many slips of each kind were tried, and which of them no rule objected to. */
function prove(): Map<Sense, { tried: number; escaped: string[] }> {
  const scores = new Map<Sense, { tried: number; escaped: string[] }>();
  for (const entry of content.entries) {
    for (const { kind, what, text } of mutationsOf(entry.file.path, entry.lined.text)) {
      const score = scores.get(kind) ?? { tried: 0, escaped: [] };
      const changed = withText(content, entry, text);
      const isCaught = pathsOf(entry.file.path, text).some((path) => isRefused(changed, path));
      scores.set(kind, {
        tried: score.tried + 1,
        escaped: isCaught ? score.escaped : [...score.escaped, what],
      });
    }
  }
  return scores;
}

test('a content of many patterns of sentences, whose figures state period and place, has no error', () => {
  const errors = applyRules(content).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(figures).toBeGreaterThan(100);
});

test('slips of trend and sign are all caught, those of period and place nearly all', () => {
  const scores = prove();
  for (const [kind, { tried, escaped }] of scores) {
    process.stdout.write(`${kind}: caught/tried ${tried - escaped.length}/${tried}\n`);
    for (const what of escaped) process.stdout.write(`  escaped ${what}\n`);
  }
  expect(scores.get('trend')?.escaped).toEqual([]);
  expect(scores.get('sign')?.escaped).toEqual([]);
  for (const kind of ['period', 'place'] as const) {
    const { tried = 0, escaped = [] } = scores.get(kind) ?? {};
    expect(tried).toBeGreaterThan(100);
    expect((tried - escaped.length) / tried).toBeGreaterThanOrEqual(0.98);
  }
});
