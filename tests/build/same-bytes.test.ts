import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';
import { buildCase, buildFolder, contentOf } from './fixture-build.ts';
import { folderBytes } from './folder-bytes.ts';

let work = '';
let reference: Record<string, string> = {};

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  const result = buildCase('everything', join(work, 'a'), { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  expect(result).toMatchObject({ code: 0 });
  reference = folderBytes(join(work, 'a'));
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('the same content gives the same bytes', () => {
  it('in another zone, another language, another folder and from another place', () => {
    const out = join(work, 'deeper', 'b-with-a-longer-name');
    const env = { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
    expect(buildCase('everything', out, { env, cwd: work })).toMatchObject({ code: 0 });
    expect(folderBytes(out)).toEqual(reference);
  });

  it('from a content folder that stands elsewhere, by a path that counts from where the editor stands', () => {
    cpSync(contentOf('everything'), join(work, 'office', 'content'), { recursive: true });
    expect(buildFolder('office/content', 'office/site', { cwd: work })).toMatchObject({ code: 0 });
    expect(folderBytes(join(work, 'office', 'site'))).toEqual(reference);
  });

  it('whatever was built from that folder before', () => {
    const content = join(work, 'edited');
    const out = join(work, 'edited-site');
    cpSync(contentOf('everything'), content, { recursive: true });
    const article = join(content, 'articles', '2023', 'autumn.md');
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('东镇秋收忙', '标题改了又改'));
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(folderBytes(out)).not.toEqual(reference);
    writeFileSync(article, text);
    expect(buildFolder(content, out)).toMatchObject({ code: 0 });
    expect(folderBytes(out)).toEqual(reference);
  });

  it('where an editor on Windows saved every file with a byte order mark and CRLF', () => {
    const content = join(work, 'windows');
    cpSync(contentOf('everything'), content, { recursive: true });
    for (const file of filesOf(content).filter((name) => /\.(?:md|mdx|yaml)$/.test(name))) {
      const text = readFileSync(join(content, file), 'utf8');
      writeFileSync(join(content, file), `\u{FEFF}${text.replaceAll('\n', '\r\n')}`);
    }
    expect(buildFolder(content, join(work, 'windows-site'))).toMatchObject({ code: 0 });
    expect(folderBytes(join(work, 'windows-site'))).toEqual(reference);
  });
});
