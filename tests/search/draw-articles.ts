import type { Draw } from '../../scripts/bench/random.ts';
import type { SearchPage } from '../../src/search/search-page.ts';
import { isPlain } from '../../src/search/simplify.ts';
import { articleOf } from './site-of-texts.ts';

/** The characters of simplified texts, which are drawn without any sense: no text is richer. */
const HAN = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index)).filter(
  isPlain,
);
/** Frequent ones stand in every text, as 的 and 工作 do. */
const FREQUENT = Array.from(
  '的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
);
const BETWEEN = ['，', '。', '、', '“', '”', '（', '）', ' ', '：'];

function sentence(draw: Draw): string {
  const words = Array.from({ length: draw.between(8, 60) }, () => {
    if (draw.chance(0.06)) return `${draw.between(1, 99999)}${draw.of(['', '.5', '%', '万元', '‰', '亿'])}`;
    if (draw.chance(0.02)) return draw.of(['WTO', 'e-mail', '５G', 'Ⅱ', 'CO₂', '㎡', '①']);
    if (draw.chance(0.1)) return draw.of(BETWEEN);
    return draw.of(draw.chance(0.5) ? FREQUENT : HAN);
  });
  return words.join('');
}

/** Articles of chance, one on each of so many days running up to the end of 2025. */
export function drawArticles(count: number, draw: Draw): SearchPage[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2025, 11, 31 - (count - 1 - index))).toISOString().slice(0, 10);
    const body = Array.from({ length: draw.between(3, 14) }, () => sentence(draw)).join('\n');
    return articleOf(`${day.slice(0, 4)}/a${index}`, day, sentence(draw).slice(0, 24).trim(), body);
  });
}
