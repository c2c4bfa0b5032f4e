import { expect, test } from 'vitest';
import { linkAddress, pictureAddress } from './safe-address.ts';

const BASE = 'https://www.town.example/news/2023/a.htm';

test.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  [' HTTP://A.Example ', 'http://a.example/'],
  ['mailto:office@a.example', 'mailto:office@a.example'],
  ['../b.htm', 'https://www.town.example/news/b.htm'],
  ['//b.example/c', 'https://b.example/c'],
])('a link to %o is kept', (raw, href) => {
  expect(linkAddress(raw, BASE)).toEqual({ kind: 'safe', href });
});

test.each([
  'javascript:alert(1)',
  'JAVA\tSCRIPT:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'C:\\a.htm',
  'ftp://a.example',
  'https://bank.example@evil.example',
])('a link to %o is unsafe', (raw) => {
  expect(linkAddress(raw, BASE)).toEqual({ kind: 'unsafe' });
});

test.each(['', '#top', '../b.htm', '//b.example', `https://a.example/${'x'.repeat(3_000)}`])(
  'a link to %o leads nowhere on a page that does not tell its address',
  (raw) => {
    expect(linkAddress(raw, undefined)).toEqual({ kind: 'unknown' });
  },
);

test('the file name of a picture stays as written, without the line ends that browsers drop', () => {
  expect(pictureAddress(' ./图片_files/一.jpg\n')).toEqual({ kind: 'safe', href: './图片_files/一.jpg' });
});

test.each(['java\tscript:x', 'data:image/svg+xml,<svg>', 'file:///C:/a.jpg', 'blob:x'])(
  'a picture at %o is unsafe',
  (raw) => {
    expect(pictureAddress(raw)).toEqual({ kind: 'unsafe' });
  },
);
