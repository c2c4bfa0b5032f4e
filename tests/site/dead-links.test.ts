import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deadLinks } from './dead-links.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function write(file: string, html: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), html);
}

it('accepts pages, anchors, pictures and other hosts that are there', () => {
  write(
    'index.html',
    '<a href="/b/a/c.html#x">1</a><a href="a/c.html?q=1">2</a><a href="https://e.cn/no">3</a>',
  );
  write(
    'a/c.html',
    '<p id="x"><a href="../">home</a><a href="#x">up</a><img src="p.jpg" srcset="p.jpg 1x, /b/a/p.jpg 2x">',
  );
  write('a/p.jpg', '');
  expect(deadLinks(dir, '/b/', 'https://www.example.cn')).toEqual([]);
});

it('finds a missing page, anchor, picture, source, own absolute address and a path outside the base', () => {
  write(
    'index.html',
    '<a href="gone.html">1</a><a href="#gone">2</a><img src="gone.jpg" srcset="gone2.jpg 2x">',
  );
  write(
    'b.html',
    '<a href="/index.html">4</a><link rel=canonical href="https://www.example.cn/b/none.html">',
  );
  expect(deadLinks(dir, '/b/', 'https://www.example.cn')).toEqual([
    'b.html -> /index.html',
    'b.html -> https://www.example.cn/b/none.html',
    'index.html -> gone.html',
    'index.html -> #gone',
    'index.html -> gone.jpg',
    'index.html -> gone2.jpg',
  ]);
});

it('takes no notice of what only looks like a link in comments, scripts and styles', () => {
  write(
    'index.html',
    '<!-- <a href="gone"> --><script>"<a href=\'gone\'>"</script><style>/*<a href="gone">*/</style>',
  );
  expect(deadLinks(dir, '/', 'https://www.example.cn')).toEqual([]);
});

it('reads a character reference in an address', () => {
  write('index.html', '<a href="/a&amp;b.html">1</a><a href="/%E5%95%86.html">2</a>');
  write('a&b.html', '');
  write('商.html', '');
  expect(deadLinks(dir, '/', 'https://www.example.cn')).toEqual([]);
});
