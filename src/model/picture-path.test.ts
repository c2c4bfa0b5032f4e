import { expect, test } from 'vitest';
import { resolvePicture } from './picture-path.ts';

test.each([
  ['./photo.jpg', 'articles/2023/photo.jpg'],
  ['photos/%E4%BC%9A%E5%9C%BA.jpg', 'articles/2023/photos/会场.jpg'],
  ['./my%20photo.jpg', 'articles/2023/my photo.jpg'],
  ['./照片%231.jpg', 'articles/2023/照片#1.jpg'],
  ['./照片50%.jpg', 'articles/2023/照片50%.jpg'],
])('%s beside an article is the file %s', (written, path) => {
  expect(resolvePicture('articles/2023/market.md', written)).toBe(path);
});
