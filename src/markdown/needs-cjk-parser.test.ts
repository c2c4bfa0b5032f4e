import { type CompileOptions, markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { plainFeatures } from './features.ts';
import { needsCjkParser } from './needs-cjk-parser.ts';
import { parseCjk } from './parse-cjk.ts';

const PIECES = [
  ...['*', '**', '***', '_', '__', '~', '~~', '*', '**', '**'],
  ...['作', '风', '建设', '，', '。', '“', '”', '（', '）', '《', '》', '、', '：', '～', '％', '　'],
  ...[
    ',',
    '.',
    '"',
    '(',
    ')',
    ':',
    '-',
    '!',
    '/',
    '5',
    '10',
    'ab',
    ' ',
    ' ',
    '\n',
    '`',
    '\\',
    '&amp;',
    '[',
    ']',
  ],
  ...['😀', '☆', '℃', '€', 'あ', 'カ', '한', '글', '𠮷', '葛\u{e0100}', '“\ufe01', '\ufe0f', '﹏', 'é', 'ß'],
  ...[
    'http://a.cn',
    'https://x.gov.cn/a_b',
    'www.a.cn',
    'a@b.cn',
    '[词](u)',
    '~~~',
    '<b>',
    '</b>',
    '- ',
    '# ',
    '> ',
  ],
];

/** A small generator of numbers in [0, 1) (mulberry32), so that a failure can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function text(seed: number): string {
  const random = createRandom(seed);
  const length = 2 + Math.floor(random() * 14);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

function html(body: string, options: CompileOptions): string {
  const result = markdownToHtml(body, { features: plainFeatures, ...options });
  if (result instanceof Promise) throw new Error('the processor is expected to answer at once');
  return result.html;
}

const nativeHtml = (body: string) => html(body, {});

const cjkHtml = (body: string) =>
  html('', {
    mdastPlugins: [
      {
        name: 'cjk',
        before(root, hook) {
          hook.replaceNode(root, parseCjk(body));
        },
      },
    ],
  });

describe('needsCjkParser', () => {
  it('never keeps the native parser where the two would differ', () => {
    const start = Number(process.env.SEED ?? 20230111);
    const kept = Array.from({ length: 12_000 }, (_, index) => start + index).filter(
      (seed) => !needsCjkParser(text(seed)),
    );
    // Were it always true, there would be nothing to compare.
    expect(kept.length).toBeGreaterThan(1_000);
    for (const seed of kept) {
      const body = text(seed);
      expect(nativeHtml(body), `seed ${seed}: ${JSON.stringify(body)}`).toBe(cjkHtml(body));
    }
  });

  it.each([
    '2022年以来，商州区**作风建设**专项行动查找问题[192个](metric:problems-found)。',
    '## 一体部署强推进\n\n- **第一** 部署\n- **第二** 督办\n\n| 项 | 数 |\n|---|---|\n| 问题 | 192个 |\n',
    '详见 http://www.x.gov.cn/a 一文，比例5:1,9:30开会。',
  ])('keeps the native parser for an ordinary text: %j', (body) => {
    expect(needsCjkParser(body)).toBe(false);
  });

  it.each([
    '**“作风之星”**评选',
    '全区**（一）强化监督。**全区',
    '10~20个，其中~3个',
    '网址http://www.x.gov.cn。欢迎访问',
    '见网站www.x.gov.cn',
  ])('asks for the CJK-friendly parser for %j', (body) => {
    expect(needsCjkParser(body)).toBe(true);
  });
});
