import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLUMN = 'columns/news.yaml';
const ARTICLE = 'articles/2023/market.md';

/** Reads a file of the content as text. */
const read = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8');

/** Writes bytes into a file of the content. */
function write(dir: string, path: string, bytes: string | Uint8Array): void {
  writeFileSync(join(dir, path), bytes);
}

/** `标题: 工作动态` and so on in the encoding of Chinese Windows: Node has no encoder for it. */
const GBK_COLUMN = Buffer.from('7469746c653a20b9a4d7f7b6afccac0a', 'hex');

/** A doubling of aliases, ten times over: a thousand million entries if it were followed. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [动态]'];
  for (let level = 1; level < 10; level += 1) {
    const before = `*a${String(level - 1)}`;
    lines.push(`a${String(level)}: &a${String(level)} [${Array(8).fill(before).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Contents that git or an editor would mangle, or that are no files at all: each is made in the folder of the content
 * after the case's own files were copied there.
 */
export const ODD_FILES: Record<string, (dir: string) => void> = {
  'site-missing': (dir) => {
    rmSync(join(dir, 'site.yaml'));
  },
  'campaign-file-missing': (dir) => {
    rmSync(join(dir, 'campaigns/zuofeng/campaign.yaml'));
  },
  'utf-16': (dir) => {
    write(dir, COLUMN, Buffer.from(`\ufeff${read(dir, COLUMN)}`, 'utf16le'));
  },
  'utf-16-without-mark': (dir) => {
    write(dir, COLUMN, Buffer.from(read(dir, COLUMN), 'utf16le'));
  },
  gbk: (dir) => {
    write(dir, COLUMN, GBK_COLUMN);
  },
  'not-utf-8': (dir) => {
    const bytes = Buffer.from(read(dir, ARTICLE));
    const at = bytes.indexOf('摊位');
    write(dir, ARTICLE, Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]));
  },
  'nul-byte': (dir) => {
    write(dir, ARTICLE, read(dir, ARTICLE).replace('摊位', '摊\0位'));
  },
  'control-character': (dir) => {
    write(dir, ARTICLE, read(dir, ARTICLE).replace('摊位', '摊\u000b位'));
  },
  'damaged-character': (dir) => {
    write(dir, ARTICLE, read(dir, ARTICLE).replace('摊位', '摊\ufffd'));
  },
  'long-line': (dir) => {
    write(dir, ARTICLE, `${read(dir, ARTICLE)}\n${'长'.repeat(1024 * 1024)}\n`);
  },
  'large-file': (dir) => {
    write(dir, ARTICLE, `${read(dir, ARTICLE)}\n${'多行正文。\n'.repeat(400_000)}`);
  },
  'deep-brackets': (dir) => {
    write(dir, COLUMN, `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`);
  },
  'deep-indents': (dir) => {
    const lines = Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`);
    write(dir, COLUMN, `${lines.join('\n')}\n`);
  },
  'deep-quotations': (dir) => {
    write(dir, ARTICLE, `${read(dir, ARTICLE)}\n${'> '.repeat(10_000)}引文\n`);
  },
  'deep-html': (dir) => {
    write(dir, ARTICLE, `${read(dir, ARTICLE)}\n${'<div>'.repeat(10_000)}文字\n`);
  },
  'deep-list': (dir) => {
    const lines = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- 条目`);
    write(dir, ARTICLE, `${read(dir, ARTICLE)}\n${lines.join('\n')}\n`);
  },
  'alias-bomb': (dir) => {
    write(dir, COLUMN, aliasBomb());
  },
  'link-out-of-the-tree': (dir) => {
    symlinkSync('/etc/passwd', join(dir, 'articles/2023/secret.md'));
  },
  'folder-link-out-of-the-tree': (dir) => {
    symlinkSync('/etc', join(dir, 'articles/2022'));
  },
  'picture-name': (dir) => {
    write(dir, 'articles/2023/会场?.svg', read(dir, 'articles/2023/hall.svg'));
  },
  'crlf-and-bom': (dir) => {
    const text = read(dir, ARTICLE).replace('column: township', 'column: townships');
    write(dir, ARTICLE, `\ufeff${text.replaceAll('\n', '\r\n')}`);
  },
};
