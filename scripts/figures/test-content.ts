import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

/** The smallest content folder with a strict campaign of two pillars. */
const BASE: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: 青河县专题\ndescription: 用来试写数据的小网站。\nurl: https://www.example.gov.cn\nregion: 青河县\nhome:\n  campaign: qinghe\n',
  'columns/news.yaml': 'title: 要闻\ndescription: 各项工作的消息。\nkeywords: [要闻]\n',
  'campaigns/qinghe/campaign.yaml': `title: 富民强县行动
lead: 全县开展富民强县行动。
period: { from: '2022' }
pillars:
  - id: water
    title: 清水润田促丰收
    summary: 修渠、打井、节水。
  - id: jobs
    title: 就业帮扶暖民心
    summary: 培训、招聘、安置。
figures: strict
`,
};

/** A content folder in the system's place for such things. */
export interface TestContent {
  dir: string;
  write: (path: string, text: string) => void;
  read: (path: string) => string;
}

/** Makes a content folder of the base files and of `files`. */
export function makeContent(files: Readonly<Record<string, string>> = {}): TestContent {
  const dir = mkdtempSync(join(tmpdir(), 'figures-write-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries({ ...BASE, ...files })) write(path, text);
  return { dir, write, read: (path) => readFileSync(join(dir, path), 'utf8') };
}

/** Front matter and body of an article. */
export function article(body: string, more = ''): string {
  return `---
title: 青河县富民强县行动综述
published: 2023-03-01
source: { name: 青河日报 }
column: news
campaign: qinghe
${more}---

${body}
`;
}

/** Catches what a command prints in each test of a file: `text` is all of it since the test began. */
export function catchOutput(): { text: string } {
  const printed = { text: '' };
  beforeEach(() => {
    printed.text = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed.text += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  return printed;
}

/** A maker of content folders in which the editor then stands; all are removed after the last test of the file. */
export function contentMaker(): typeof makeContent {
  const made: string[] = [];
  afterAll(() => {
    for (const dir of made) rmSync(dir, { recursive: true });
  });
  return (files) => {
    const content = makeContent(files);
    made.push(content.dir);
    vi.stubEnv('INIT_CWD', content.dir);
    return content;
  };
}
