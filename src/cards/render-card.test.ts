import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { createCanvas } from '../charts/build-canvas.ts';
import type { Card } from '../model/card.ts';
import { renderCard } from './render-card.ts';

const figure = { label: '查出的问题', before: '', number: '192', after: '个', asOf: '截至2023年1月11日' };
const card: Card = {
  name: 'a',
  title: '开门办实事',
  kicker: '县区之窗',
  note: undefined,
  date: '2023年1月11日',
  figures: [figure],
  site: { title: '示例专题', host: 'www.example.gov.cn', color: '#0a5c9e', locale: 'zh-CN' },
};

/** The pixels of a card, `0xAABBGGRR` each. */
async function pixelsOf(shown: Card): Promise<{ width: number; height: number; pixels: Uint32Array }> {
  const image = await loadImage(renderCard(shown));
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return { width: image.width, height: image.height, pixels };
}

/** How many pixels differ between two cards. */
async function countDifferent(a: Card, b: Card): Promise<number> {
  const [one, other] = [await pixelsOf(a), await pixelsOf(b)];
  return one.pixels.reduce((sum, pixel, index) => sum + (pixel === other.pixels[index] ? 0 : 1), 0);
}

test('a card is 1200 × 630, light to send, in the main colour of the site', async () => {
  const { width, height, pixels } = await pixelsOf(card);
  expect([width, height]).toEqual([1200, 630]);
  expect(renderCard(card).length).toBeLessThan(60_000);
  expect(pixels[0]).toBe(0xff9e5c0a);
});

test('the same card is the same, byte for byte, whatever was drawn in between', () => {
  const first = renderCard(card);
  renderCard({ ...card, title: '别的标题很长很长'.repeat(9), site: { ...card.site, color: '#a8161c' } });
  expect(renderCard(card).equals(first)).toBe(true);
});

test.each([
  ['title', { title: '开门办好事' }],
  ['what it belongs to', { kicker: '县区之声' }],
  ['date', { date: '2023年1月12日' }],
  ['figure', { figures: [{ ...figure, number: '193' }] }],
  ['unit', { figures: [{ ...figure, after: '件' }] }],
  ['day of the figure', { figures: [{ ...figure, asOf: '截至2023年1月12日' }] }],
  ['name of the site', { site: { ...card.site, title: '示范专题' } }],
  ['host of the site', { site: { ...card.site, host: 'www.example.cn' } }],
  ['note', { figures: [], note: '导语' }],
])('another %s is another picture', async (_, change) => {
  expect(await countDifferent(card, { ...card, ...change })).toBeGreaterThan(20);
});

test('letters are drawn as themselves and not as empty boxes', async () => {
  const unknown = { ...card, title: '\ue000\ue000\ue000' };
  for (const title of ['口十口', '鑫龘燚', 'ABC', '１２３', '《》、']) {
    expect(await countDifferent({ ...card, title }, unknown)).toBeGreaterThan(500);
  }
  // Heavier signs have more ink than lighter ones; boxes would all have the same.
  const inkOf = async (title: string): Promise<number> =>
    (await pixelsOf({ ...card, title })).pixels.filter((pixel) => pixel === 0xff191b1d).length;
  expect(await inkOf('鑫鑫鑫')).toBeGreaterThan((await inkOf('一一一')) * 1.3);
});

test('the longest title, label and name stay inside the margins', async () => {
  const long = '特别特别长的名称（附件）2024年'.repeat(8);
  const figures = [1, 2, 3].map(() => ({ ...figure, number: '1234567890.12', label: long }));
  for (const [shown, rule] of [
    [figures, 397],
    [figures.slice(1), 397],
    [figures.slice(2), 437],
  ] as const) {
    const { pixels } = await pixelsOf({
      ...card,
      ...{ title: long, kicker: long, figures: shown },
      site: { ...card.site, title: long },
    });
    const paper = pixels[40 * 1200 + 10];
    const beyond = pixels.filter((pixel, index) => {
      const [x, y] = [index % 1200, Math.floor(index / 1200)];
      return pixel !== paper && y > 20 && (x < 40 || x > 1130 || y > 618);
    });
    expect(beyond).toHaveLength(0);
    // The rule above the figures is crossed by no letter.
    expect(new Set(pixels.subarray(rule * 1200 + 72, rule * 1200 + 1128)).size).toBe(1);
  }
});

test('a sign that the font does not hold is no empty box: a title says that one is missing, a note is left out', async () => {
  const filled = { ...card, title: '〓田村的一天' };
  expect(await countDifferent({ ...card, title: '𠮷田村的一天' }, filled)).toBe(0);
  const noted = { ...card, figures: [], note: '村民𡈽法酿酒。' };
  expect(await countDifferent(noted, { ...noted, note: undefined })).toBe(0);
});
