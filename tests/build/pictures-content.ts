import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { contentOf } from './fixture-build.ts';

/** A picture with light, shade and grain, as a camera makes it: the same in every run. */
export function photograph(width: number, height: number, grain = 24): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 12345;
  for (let index = 0; index < pixels.length; index += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const [x, y] = [Math.floor(index / 3) % width, Math.floor(index / 3 / width)];
    const light = 128 + 80 * Math.sin(x / 97) * Math.cos(y / 71) + ((seed >> 16) % grain) - grain / 2;
    pixels[index] = Math.max(0, Math.min(255, light + 20 * (index % 3)));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Three frames, of which each is another colour. */
async function moving(width: number, height: number): Promise<Sharp> {
  const frames = ['#c00', '#0a0', '#00c'].map((background) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } });
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 120 80"><path d="M0 0h120v80z"/></svg>';

/** Every kind of picture that an office has, by its file's name. */
async function makePictures(): Promise<Record<string, Buffer | string>> {
  const half = { top: 0, left: 0, width: 600, height: 800 };
  const lying = await photograph(1200, 800, 4)
    .composite([
      {
        input: { create: { width: half.width, height: half.height, channels: 3, background: '#d00' } },
        ...half,
      },
    ])
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  return {
    'camera.jpg': await photograph(3000, 2000).jpeg({ quality: 90 }).toBuffer(),
    'foliage.jpg': await photograph(1600, 2400, 220).jpeg({ quality: 95 }).toBuffer(),
    'upright.jpg': lying,
    'print.jpg': await photograph(700, 500).toColourspace('cmyk').jpeg().toBuffer(),
    'dot.png': await photograph(1, 1).png().toBuffer(),
    'icon.png': await photograph(64, 64).png().toBuffer(),
    'glass.png': await sharp({
      create: { width: 900, height: 600, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } },
    })
      .png()
      .toBuffer(),
    'screenshot.png': await photograph(400, 18_000, 2).png().toBuffer(),
    'ribbon.png': await photograph(4000, 1, 2).png().toBuffer(),
    'wave.gif': await (await moving(300, 200)).gif({ delay: [200, 200, 200] }).toBuffer(),
    'wave.webp': await (await moving(640, 400)).webp({ delay: [200, 200, 200] }).toBuffer(),
    'drawing.svg': DRAWING,
  };
}

/** Lays a small content folder whose articles show every kind of picture. Returns the names of the pictures. */
export async function layPictures(content: string): Promise<string[]> {
  cpSync(contentOf('minimal'), content, { recursive: true });
  const folder = join(content, 'articles', '2024');
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const pictures = await makePictures();
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(folder, 'pictures', name), bytes);
  const names = Object.keys(pictures);
  const body = names
    .map((name) => `![这是 ${name}](pictures/${name})\n\n图片之后还有一段文字。\n`)
    .join('\n');
  writeFileSync(
    join(folder, 'pictures.md'),
    articleText('各种图片', body, 'cover: { src: pictures/camera.jpg, alt: 田野 }'),
  );
  return names;
}

/** The text of an article file. */
export function articleText(title: string, body: string, more = ''): string {
  const front = [
    `title: ${title}`,
    'published: 2024-05-20',
    'source: { name: 示例日报 }',
    'column: news',
    more,
  ];
  return `---\n${front.filter(Boolean).join('\n')}\n---\n\n${body}`;
}
