import { expect, test } from 'vitest';
import { findUnsafeName } from './file-name-fault.ts';

test.each([
  ['方案50%.pdf', '方案50.pdf'],
  ['方案%20一.pdf', '方案-一.pdf'],
  ['照片?.jpg', '照片.jpg'],
  ['照片#1.jpg', '照片-1.jpg'],
  ['方案\u200b二.pdf', '方案-二.pdf'],
  ['名单 .xlsx', '名单.xlsx'],
  ['名单.xlsx.', '名单.xlsx'],
])('%s is no name for an address, %s is one', (name, proposal) => {
  expect(findUnsafeName(`campaigns/zuofeng/documents/${name}`)).toEqual({ name, proposal });
});

test('a folder is looked at like a file', () => {
  expect(findUnsafeName('articles/2023/50%/a.jpg')?.name).toBe('50%');
});

test.each(['附件2 名单.xlsx', '方案（试行）.pdf', 'IMG_0001.JPG', '照片(1).jpg', '1.0版.pdf'])(
  '%s may stay',
  (name) => {
    expect(findUnsafeName(`articles/2023/${name}`)).toBeUndefined();
  },
);
