import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { run } from '../../scripts/commands/import.ts';
import { ARTICLE, asGb18030Page, asText, asWord } from './office-day.ts';
import { PNG } from './docx/make-docx.ts';

let desk = '';
let printed = '';
const FILE = 'content/articles/2024/office-day.md';

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'import-'));
  printed = '';
  put('content/site.yaml', 'title: 山城新闻\nurl: https://news.example.cn/\ndescription: 山城的新闻。\n');
  put('content/columns/news.yaml', 'title: 要闻\ndescription: 要闻。\nkeywords: [要闻]\norder: 1\n');
  put('content/columns/people.yaml', 'title: 人物\ndescription: 人物。\nkeywords: [人物]\norder: 2\n');
  vi.stubEnv('INIT_CWD', desk);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(desk, { recursive: true });
});

function put(path: string, bytes: string | Uint8Array): string {
  const file = join(desk, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  return path;
}

const read = (path: string): string => readFileSync(join(desk, path), 'utf8');

function doImport(...args: string[]): Promise<number> {
  return run([...args, '--content', 'content', '--at', '2024-04-01']);
}

/** Everything in the content folder, as one text. */
function contentNow(): string {
  const files = readdirSync(join(desk, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  return files.join('\n');
}

/** What all three forms of the article come out as. */
const EXPECTED = `---
title: ${ARTICLE.TITLE}
subtitle: ${ARTICLE.SUBTITLE}
published: 2024-03-06T09:30+08:00
source: { name: 山城日报 }
byline:
  - { role: 作者, name: 林小满 }
editor: 高原
column: news
---

${ARTICLE.FIRST}

## ${ARTICLE.HEADINGS[0] ?? ''}

${ARTICLE.SECOND}

## ${ARTICLE.HEADINGS[1] ?? ''}

${ARTICLE.THIRD}

${ARTICLE.LAST}
`;

describe('one article in three forms', () => {
  it.each([
    ['a text', 'day.txt', asText()],
    ['a page in GB18030 that says GB2312', 'day.html', asGb18030Page()],
    ['a Word file', 'day.docx', asWord()],
  ])('comes out the same from %s', async (_, name, bytes) => {
    const code = await doImport(put(name, bytes), '--slug', 'office-day', '--column', 'news');
    expect(code).toBe(0);
    expect(read(FILE)).toBe(EXPECTED);
    const { problems } = checkContent({ contentDir: join(desk, 'content'), at: new Date('2024-04-01') });
    expect(problems).toEqual([]);
  });

  it('keeps its table from a page and from a Word file alike', async () => {
    await doImport(put('a.html', asGb18030Page({ withTable: true })), '--slug', 'a', '--column', 'news');
    const page = read('content/articles/2024/a.md');
    await doImport(
      put('b.docx', asWord({ withTable: true })),
      '--slug',
      'a',
      '--column',
      'news',
      '--overwrite',
    );
    expect(read('content/articles/2024/a.md')).toBe(page);
    expect(page).toMatch(/\| 社保 +\| 86件 +\|/);
  });

  it('brings the picture of a Word file along, with its words', async () => {
    await doImport(
      put('day.docx', asWord({ withPicture: true })),
      '--slug',
      'office-day',
      '--column',
      'news',
    );
    expect(read(FILE)).toContain('](./office-day-1.png');
    expect(read(FILE)).toContain('居民在大厅取号');
    expect(readFileSync(join(desk, 'content/articles/2024/office-day-1.png'))).toEqual(Buffer.from(PNG));
  });
});

describe('what a page does not say', () => {
  it('is asked for all at once, and nothing is written', async () => {
    const before = contentNow();
    const text = `春雨里的早市\n\n${'今天的雨下得很大，街上的人都撑着伞慢慢走，卖菜的早早收了摊。'.repeat(3)}`;
    await expect(doImport(put('x.txt', text))).rejects.toThrow(/--date[\s\S]*--source[\s\S]*--column/);
    expect(contentNow()).toBe(before);
  });

  it('is taken from the options', async () => {
    const text = `春雨里的早市\n\n${'今天的雨下得很大，街上的人都撑着伞慢慢走，卖菜的早早收了摊。'.repeat(3)}`;
    await doImport(put('x.txt', text), '--date', '2024-02-01', '--source', '本刊', '--column', 'people');
    expect(
      read(join('content/articles/2024', readdirSync(join(desk, 'content/articles/2024'))[0] ?? '')),
    ).toMatch(
      /^---\ntitle: 春雨里的早市\npublished: 2024-02-01\nsource: \{ name: 本刊 \}\ncolumn: people\n---\n\n今天的雨/,
    );
  });

  it('is found in the breadcrumb where it names a column', async () => {
    await doImport(put('day.txt', asText()), '--slug', 'office-day');
    expect(read(FILE)).toContain('column: news');
  });
});

describe('an article that is there already', () => {
  it('is not overwritten, whatever its name', async () => {
    await doImport(put('day.txt', asText()), '--slug', 'office-day');
    const before = read(FILE);
    await expect(doImport(put('again.html', asGb18030Page()))).rejects.toThrow(
      /已经导入过：content\/articles\/2024\/office-day\.md/,
    );
    await expect(doImport('again.html', '--slug', 'office-day')).rejects.toThrow('office-day.md');
    expect(read(FILE)).toBe(before);
    expect(readdirSync(join(desk, 'content/articles/2024'))).toEqual(['office-day.md']);
  });

  it('is replaced where that is asked for', async () => {
    await doImport(put('day.txt', asText()), '--slug', 'office-day');
    writeFileSync(join(desk, FILE), EXPECTED.replace('每季度', '每月'));
    await doImport('day.txt', '--overwrite');
    expect(read(FILE)).toBe(EXPECTED);
  });
});

describe('looking before writing', () => {
  it('shows the file and writes nothing with --dry-run', async () => {
    const before = contentNow();
    expect(await doImport(put('day.txt', asText()), '--slug', 'office-day', '--dry-run')).toBe(0);
    expect(printed).toContain(EXPECTED);
    expect(contentNow()).toBe(before);
  });

  it('prints one object for one file and a list for several with --json, and needs no content folder', async () => {
    put('day.txt', asText());
    rmSync(join(desk, 'content'), { recursive: true });
    await doImport('day.txt', '--json');
    const one = JSON.parse(printed) as Record<string, unknown>;
    expect(one).toMatchObject({
      title: ARTICLE.TITLE,
      subtitle: ARTICLE.SUBTITLE,
      date: '2024-03-06',
      time: '09:30',
      source: '山城日报',
      byline: [{ role: '作者', name: '林小满' }],
      editor: '高原',
      headings: ARTICLE.HEADINGS,
      paragraphs: [ARTICLE.FIRST, ARTICLE.SECOND, ARTICLE.THIRD, ARTICLE.LAST],
    });
    printed = '';
    put('empty.txt', '');
    expect(await doImport('day.txt', 'empty.txt', '--json')).toBe(1);
    expect(JSON.parse(printed)).toMatchObject([{ title: ARTICLE.TITLE }, { file: 'empty.txt' }]);
    expect(existsSync(join(desk, 'content'))).toBe(false);
  });
});

describe('several files', () => {
  it('are imported one by one; one that cannot be read keeps no other out', async () => {
    put('day.txt', asText());
    put('broken.docx', 'PK\u0003\u0004 not a word file');
    expect(await doImport('broken.docx', 'day.txt', '--column', 'news')).toBe(1);
    expect(printed).toContain('broken.docx：');
    expect(readdirSync(join(desk, 'content/articles/2024'))).toHaveLength(1);
  });
});

describe('pictures that a browser saved beside a page', () => {
  const page = (src: string): string =>
    new TextDecoder('gb18030')
      .decode(asGb18030Page())
      .replace('gb2312', 'utf-8')
      .replace(
        `<p>\u3000\u3000${ARTICLE.LAST}`,
        `<p><img src="${src}" alt="取号机前"></p><p>\u3000\u3000${ARTICLE.LAST}`,
      );

  it('come along', async () => {
    put('day_files/queue.png', PNG);
    await doImport(put('day.html', page('day_files/queue.png')), '--slug', 'office-day');
    expect(read(FILE)).toContain('![取号机前](./office-day-1.png)');
  });

  it.each([
    '../outside.png',
    '%2e%2e/outside.png',
    '/etc/hostname',
    'file:///etc/hostname',
    'https://elsewhere.example/a.png',
  ])('stay away where they lie elsewhere: %s', async (src) => {
    put('outside.png', PNG);
    mkdirSync(join(desk, 'pages'));
    await doImport(put('pages/day.html', page(src)), '--slug', 'office-day');
    expect(read(FILE)).toBe(EXPECTED);
    expect(readdirSync(join(desk, 'content/articles/2024'))).toEqual(['office-day.md']);
  });
});

it('refuses options that name what is not there', async () => {
  put('day.txt', asText());
  await expect(doImport('day.txt', '--column', 'new')).rejects.toThrow('没有栏目“new”：是不是想写 news？');
  await expect(doImport('day.txt', '--campaign', 'x')).rejects.toThrow('没有专题“x”');
  await expect(doImport('day.txt', '--date', '2024-13-01')).rejects.toThrow('不是日期');
  await expect(doImport('day.txt', '--slug', '../../x')).rejects.toThrow('不能用');
  await expect(doImport()).rejects.toThrow('没有写文件名');
  await expect(doImport('nowhere.txt')).rejects.toThrow('找不到文件 nowhere.txt');
  await expect(doImport('content')).rejects.toThrow('content 是文件夹');
  expect(existsSync(join(desk, 'content/articles'))).toBe(false);
});

it('explains itself in both languages', async () => {
  expect(await doImport('--help')).toBe(0);
  expect(printed).toContain('npm run import -- 文件');
  put('content/site.yaml', 'title: News\nlocale: en\nurl: https://news.example.cn/\ndescription: News.\n');
  await doImport('--help');
  expect(printed).toContain('npm run import -- FILE');
});

it('takes a column and a campaign by their titles, as people call them', async () => {
  put('content/campaigns/streets/campaign.yaml', 'title: 清洁街巷\n');
  put('day.txt', asText());
  await doImport('day.txt', '--column', '人物', '--campaign', '清洁街巷', '--dry-run');
  expect(printed).toContain('column: people\ncampaign: streets\n');
});

it('lists the columns with their titles where a name is unknown', async () => {
  await expect(doImport('day.txt', '--column', '公告')).rejects.toThrow(
    '可选：news（要闻）、people（人物）。',
  );
});

it.each([
  ['—column', '参数前面要写两个半角减号（--）'],
  ['day.txt\u3000--column', '这里是全角空格'],
  ['旧稿', '文件名里有空格的，要用英文双引号括起来'],
])('says what is wrong with the typing where there is no file %s', async (file, hint) => {
  await expect(doImport(file)).rejects.toThrow(hint);
});
