import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problems as english } from '../../src/locales/en/problems.ts';
import { problems as chinese } from '../../src/locales/zh-CN/problems.ts';
import { caseNames, check, expectedReport, overlay } from './overlay.ts';

/** Checks a broken content whose house language is English. */
async function checkInEnglish(name: string): Promise<{ code: number; printed: string }> {
  const { dir, content, remove } = overlay(name);
  const site = join(content, 'site.yaml');
  // The last line, so that no other line moves.
  writeFileSync(site, `${readFileSync(site, 'utf8')}locale: en\n`);
  const result = await check(dir);
  remove();
  return result;
}

test('every sentence exists in English as in Chinese', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
});

/** Cases whose fault lets nobody read in `site.yaml` which language is spoken. */
const WITHOUT_LANGUAGE = new Set(['site-missing']);

test.each(caseNames.filter((name) => !WITHOUT_LANGUAGE.has(name)))(
  'the English report of %s names the same places, in English',
  async (name) => {
    const places = (report: string): string[] =>
      report.match(/^content.*?(?= (?:错误|提醒|说明|error|warning|note) )/gm) ?? [];
    const { code, printed } = await checkInEnglish(name);
    expect(places(printed)).toEqual(places(expectedReport(name)));
    expect(places(printed).length).toBeGreaterThan(0);
    expect(code).toBe(1);
    // What is quoted stays as written.
    expect(printed.replaceAll(/^ {2}written: .*$/gm, '')).not.toMatch(/[，。；：]$/m);
  },
);

test('an English report reads as one', async () => {
  const { printed } = await checkInEnglish('unknown-column');
  expect(printed).toBe(
    [
      'content/articles/2023/market.md:6:9 error There is no column "townships". [known-column]',
      '  written: column: townships',
      '  mend: Change it to "township".',
      'content/articles/2023/market.md:7:14 error "乡镇" cannot be an id: only small Latin letters, digits and single hyphens may stand in one. [schema]',
      '  written: also: [news, 乡镇]',
      '  mend: Write small Latin words joined by hyphens, as in zuofeng-action.',
      '',
      '2 errors.',
      '',
    ].join('\n'),
  );
});
