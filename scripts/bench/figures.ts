import { readFigures } from '../../src/model/figure.ts';
import type { Bench } from './bench.ts';

/** Pieces of a long text that could send a careless expression back and forth. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['prose', '新增192个，投资602.04万元，同比增长7.3%；2023年1月11日，“6313”机制。'],
  ['digits', '1234567890'],
  ['汉字', '全县干部群众齐心协力'],
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
  ['decimals in a list', '1.2、'],
  ['signs', '-1负'],
  ['units in part', '3个和'],
  ['losses', '亏损约'],
  ['steps', '站上1'],
  ['indices', '指数由'],
  ['rows of 汉字', '一二三'],
  ['powers in 汉字', '千百十万亿'],
  ['parts in 汉字', '百分之'],
  ['ordinals in 汉字', '第三、'],
  ['ranges in 汉字', '三个至'],
  ['points in 汉字', '三点五'],
  ['marks in 汉字', '十多'],
];

/** Length of the shorter text, in characters. */
const LENGTH = 40_000;

/** The shortest of three times that a reading takes, in milliseconds: the least disturbed by the machine. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    readFigures(text, { words: true });
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The figure reader on hostile texts: twice the text should take about twice as long, never four times. */
export const figures: Bench = {
  name: 'figures',
  run: () =>
    Promise.resolve(
      PIECES.map(([name, piece]) => {
        const text = piece.repeat(Math.ceil(LENGTH / piece.length));
        const [short, long] = [timeOf(text), timeOf(text + text)];
        return `${name}: ${short.toFixed(1)} ms for ${text.length} characters, twice as many take ${(long / short).toFixed(2)} times as long`;
      }),
    ),
};
