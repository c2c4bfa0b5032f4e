import { expect, it } from 'vitest';
import { readFigures } from './figure.ts';

/** Patterns of a long text that could send a careless expression back and forth. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1234567890'],
  ['汉字', '全县干部群众齐心协力'],
  ['prose', '新增192个，投资602.04万元，同比增长7.3%；2023年1月11日，“6313”机制。'],
  ['thousands', '111,'],
  ['blanks between digits', '111 '],
  ['hyphens', '1-'],
  ['magnitudes', '1亿'],
  ['colons', '1:'],
  ['opened quotes', '“1个'],
  ['straight quotes', '"1个 '],
  ['opened titles', '《1个'],
  ['opened links', '[1个'],
  ['opened targets', '](1个'],
  ['opened tags', '<a 1个'],
  ['opened comments', '<!-- 1个'],
  ['back-ticks', '`a`` '],
  ['stars', '*_*1'],
  ['mail', 'a1.'],
  ['months', '3、'],
  ['blank runs', '1  '],
];

/** The shortest of three times that a reading takes, in milliseconds: the least disturbed by the machine. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    readFigures(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it.each(HOSTILE)('twice as much of %s takes about twice as long', (_name, pattern) => {
  const half = pattern.repeat(Math.ceil(40_000 / pattern.length));
  const short = timeOf(half);
  const long = timeOf(half + half);
  // Quadratic work would take four times as long; a few milliseconds are noise.
  expect(long).toBeLessThan(short * 3 + 60);
});
