import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { generateContent, seededRandom } from '../../bench/generate-content.ts';
import { entryCheck } from '../check.ts';
import { checkContent } from '../check-content.ts';
import { createChecker } from '../checker.ts';
import { findingInFile } from '../place-finding.ts';
import type { Problem } from '../../../src/source/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'zongshu-notes-'));
const at = new Date('2026-01-01T00:00:00Z');
const contentDir = join(root, 'content');
const cacheDir = join(root, 'cache');
const notes = join(cacheDir, 'check', 'notes');
const settings = { contentDir, cacheDir, at };

beforeEach(() => {
  rmSync(contentDir, { recursive: true, force: true });
  rmSync(cacheDir, { recursive: true, force: true });
  generateContent(contentDir, 45);
  cpSync('tests/figures/farm/campaigns', join(contentDir, 'campaigns'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What a check finds that knows nothing from before. */
const anew = (): readonly Problem[] => checkContent({ contentDir, at }).problems;
const kept = (): readonly Problem[] => checkContent(settings).problems;

function edit(path: string, change: (text: string) => string): void {
  const file = join(contentDir, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Changes of the kind that editors make, good and bad. */
const EDITS: ((random: () => number) => void)[] = [
  (random) => {
    edit(article(random), (text) => text.replace(/\d+个/, '7万多户'));
  },
  (random) => {
    edit(article(random), (text) => text.replace(/column: .*/, 'column: nowhere'));
  },
  (random) => {
    edit(article(random), (text) => text.replace('title:', 'titel:'));
  },
  (random) => {
    edit(article(random), (text) => `${text}\n[旧稿](../2007/gone.md) <marquee>x</marquee> **粗\n`);
  },
  (random) => {
    edit(article(random), (text) => text.replace(/published: .*/, 'published: 2031-05-01'));
  },
  (random) => {
    edit(article(random), (text) => text.replace('---\n', '--\n'));
  },
  (random) => {
    edit(article(random), (text) => text.replaceAll('m1)', 'm77)'));
  },
  () => {
    edit('campaigns/p0/metrics/all.yaml', (text) => text.replace('value: 137', 'value: 138'));
  },
  () => {
    edit('campaigns/p0/metrics/all.yaml', (text) => text.replace('value: 138', 'value: 137'));
  },
  () => {
    edit('campaigns/p0/campaign.yaml', (text) => text.replace('strict', 'free'));
  },
  () => {
    edit('site.yaml', (text) =>
      text.includes('locale') ? text.replace('locale: en\n', '') : `${text}locale: en\n`,
    );
  },
  (random) => {
    rmSync(join(contentDir, article(random)));
  },
  (random) => {
    renameSync(join(contentDir, article(random)), join(contentDir, 'articles/2006/renamed.md'));
  },
  () => {
    writeFileSync(join(contentDir, 'articles/2007/new.mdx'), '---\ntitle: 新\n---\n<Bad a={1}/> 1~2个\n');
  },
  (random) => {
    writeFileSync(join(contentDir, article(random)), Buffer.from([0xff, 0xfe, 0x41]));
  },
];

function articles(): string[] {
  const all = readdirSync(join(contentDir, 'articles'), { recursive: true, encoding: 'utf8' });
  return all
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('articles', path))
    .sort();
}

function article(random: () => number): string {
  const all = articles();
  return all[Math.floor(random() * all.length)] ?? '';
}

const lastArticle = (): string => articles().at(-1) ?? '';

test.each([1, 2, 3])('what is remembered makes no difference, whatever is edited (seed %i)', (seed) => {
  const random = seededRandom(seed);
  const checker = createChecker({ contentDir, at });
  checker.check();
  const found = new Set<number>();
  for (let step = 0; step < 25; step += 1) {
    EDITS[Math.floor(random() * EDITS.length)]?.(random);
    const expected = anew();
    expect(kept()).toEqual(expected);
    expect(checker.check().problems).toEqual(expected);
    found.add(expected.length);
  }
  expect(found.size).toBeGreaterThan(5);
});

test('a checker that is told what changed finds the same as one that reads everything', () => {
  const checker = createChecker({ contentDir, at });
  checker.check();
  const path = 'articles/2006/a000000.md';
  edit(path, (text) => `${text}\n**粗\n`);
  expect(checker.check([path]).problems).toEqual(anew());
  rmSync(join(contentDir, path));
  expect(checker.check([join(contentDir, path)]).problems).toEqual(anew());
  renameSync(join(contentDir, 'articles/2007'), join(contentDir, 'articles/2030'));
  expect(checker.check(['articles/2007', 'articles/2030']).problems).toEqual(anew());
});

test('a changed file is seen though its length and its times are those of before', () => {
  const path = join(contentDir, 'articles/2006/a000000.md');
  const past = new Date('2020-01-01T00:00:00Z');
  utimesSync(path, past, past);
  const before = kept();
  edit('articles/2006/a000000.md', (text) => text.replace('column: c0', 'column: zz'));
  utimesSync(path, past, past);
  expect(kept()).toEqual(anew());
  expect(kept()).not.toEqual(before);
});

test('a file of the same length as before is read anew by a checker that is told of it', () => {
  const checker = createChecker({ contentDir, at });
  // The last text that is read is still kept when the file is read anew.
  const path = lastArticle();
  edit(path, (text) => `${text}\n**粗** 甲\n`);
  checker.check();
  edit(path, (text) => text.replace('**粗** 甲', '**粗乙甲'));
  expect(checker.check([path]).problems).toEqual(anew());
});

test.each<[string, (file: string) => void]>([
  [
    'changed',
    (file) => {
      writeFileSync(file, '---\ntitle: 新\n---\n');
    },
  ],
  [
    'deleted',
    (file) => {
      rmSync(file);
    },
  ],
])('a file that is %s while it is checked is named, and nothing is kept of it', (_, disturb) => {
  const path = 'articles/2006/a000000.md';
  const clumsy = entryCheck({
    name: 'clumsy',
    description: { 'zh-CN': '', en: '' },
    entries: (content) => content.entries.filter(({ file }) => file.path === path),
    find: (entry) => {
      disturb(entry.file.absolute);
      // By now the texts of later files have pushed its own out of what is kept.
      return entry.lined.text === '' ? [] : [findingInFile(path, (words) => words.emptyFile())];
    },
  });
  const { problems } = checkContent(settings, [clumsy]);
  expect(problems).toMatchObject([{ file: path, line: 1, message: '检查时有人改动了这个文件。' }]);
  expect(readFileSync(notes, 'utf8')).not.toContain('clumsy');
});

/** Breaks the notes in some way, and finds a wrong report should they still be believed. */
test.each<[string, (bytes: Buffer) => Buffer]>([
  [
    'a byte is another',
    (bytes) =>
      Buffer.from(bytes.toString().replace('"well-formed":["zh-CN",[]]', '"well-formed":["zh-CN",[1]]')),
  ],
  ['the end is missing', (bytes) => bytes.subarray(0, bytes.length - 9)],
  ['they are empty', () => Buffer.alloc(0)],
  ['they are no notes', () => Buffer.from('{"a":1}\n[[1]]')],
  ['another version of the rules wrote them', (bytes) => Buffer.from(bytes.toString().replace(/^./, 'x'))],
])('notes are not believed where %s', (_, damage) => {
  const expected = kept();
  const bytes = readFileSync(notes);
  const damaged = damage(bytes);
  expect(damaged.equals(bytes)).toBe(false);
  writeFileSync(notes, damaged);
  expect(kept()).toEqual(expected);
});

test('notes hold the files of the content and no others', () => {
  kept();
  expect(readFileSync(notes, 'utf8')).toContain('articles/');
  rmSync(join(contentDir, 'articles'), { recursive: true });
  edit('site.yaml', (text) => text.replace('测速', '又一次'));
  kept();
  expect(readFileSync(notes, 'utf8')).not.toContain('articles/');
  expect(readdirSync(join(cacheDir, 'check'))).toEqual(['notes']);
});

test('a folder that may not be written costs nothing but time', () => {
  writeFileSync(cacheDir, 'a file where the folder should be');
  expect(kept()).toEqual(anew());
});
