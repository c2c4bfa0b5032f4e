import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as words } from '../../src/locales/en/commands.ts';
import { outFolder, refuseUnsafe } from './out-folder.ts';

let dir = '';
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'zongshu-')));
  mkdirSync(join(dir, 'content'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function refuse(content: string, out: string): () => void {
  return () => {
    const paths = { contentDir: join(dir, content), outDir: join(dir, out) };
    refuseUnsafe({ ...paths, cacheDir: join(dir, '.cache'), at: new Date(0) }, words);
  };
}

describe('an output folder', () => {
  it('may be missing, empty, or carry the marker', () => {
    expect(refuse('content', 'site')).not.toThrow();
    mkdirSync(join(dir, 'site'));
    expect(refuse('content', 'site')).not.toThrow();
    writeFileSync(join(dir, 'site', '.zongshu'), '');
    writeFileSync(join(dir, 'site', 'index.html'), '');
    expect(refuse('content', 'site')).not.toThrow();
  });

  it('may be called almost like the content folder', () => {
    expect(refuse('content', 'content-site')).not.toThrow();
    expect(refuse('content', '..site')).not.toThrow();
  });

  it('is refused where it holds something else', () => {
    mkdirSync(join(dir, 'site'));
    writeFileSync(join(dir, 'site', 'a.txt'), '');
    expect(refuse('content', 'site')).toThrow('was not made by Zongshu');
  });

  it('is refused inside the content, around it, and where a link leads there', () => {
    expect(refuse('content', 'content/site')).toThrow('inside each other');
    expect(refuse('content', 'content')).toThrow('inside each other');
    expect(refuse('content', '.')).toThrow('inside each other');
    symlinkSync(join(dir, 'content'), join(dir, 'link'), 'junction');
    expect(refuse('content', 'link/site')).toThrow('inside each other');
  });

  it('is refused where it is a file, and where there is no content', () => {
    writeFileSync(join(dir, 'site'), '');
    expect(refuse('content', 'site')).toThrow('is a file');
    expect(refuse('contents', 'site')).toThrow('There is no content folder');
  });

  it('is refused where a file stands in the way of a folder above it', () => {
    writeFileSync(join(dir, 'thesis'), '');
    expect(refuse('content', 'thesis/site')).toThrow(`because ${join(dir, 'thesis')} is a file`);
    expect(refuse('content', 'thesis/deeper/site')).toThrow(`because ${join(dir, 'thesis')} is a file`);
    expect(refuse('content', 'new/deeper/site')).not.toThrow();
  });

  it('that is a link is replaced where it really stands', () => {
    mkdirSync(join(dir, 'real'));
    symlinkSync(join(dir, 'real'), join(dir, 'dist'), 'junction');
    expect(outFolder(join(dir, 'dist'))).toEqual({
      out: join(dir, 'real'),
      staging: join(dir, `.real.zongshu-staging-${String(process.pid)}`),
      previous: join(dir, '.real.zongshu-previous'),
      lock: join(dir, '.real.zongshu-lock'),
    });
  });
});
