import { readFileSync } from 'node:fs';
import { resolvePicture } from '../../src/model/picture-path.ts';
import type { SourceFile } from '../../src/source/content-files.ts';
import { FILE_LIMIT } from '../../src/source/decode-text.ts';
import type { Finding } from '../../src/source/finding.ts';
import { placeAt, quoteLine, toLinedText } from '../../src/source/text-place.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { checkPictureFile } from './links/picture-target.ts';
import { findSvgFault, type SvgFault } from './pictures/svg-fault.ts';
import { findingInFile } from './place-finding.ts';

/** Every picture file can be read, and no SVG runs code: the bundler reads all of them, named or not. */
export const soundPicture: Check = {
  name: 'sound-picture',
  description: {
    'zh-CN': '每个图片文件都能打开；SVG 图片写明尺寸，不含程序和外部链接。',
    en: 'Every picture file can be read; an SVG says its size and holds no code and no links to other places.',
  },
  run: (content) => {
    const pictures = content.files.filter(
      ({ kind, path }) => kind === 'picture' && /^(?:articles|campaigns)\//.test(path),
    );
    const damaged = pictures.flatMap((file) => sayDamaged(file));
    // A picture that a text names is reported there.
    const named = damaged.length > 0 ? namedPictures(content) : new Set<string>();
    const sound = pictures.filter(({ path }) => !damaged.some((finding) => finding.file === path));
    return [
      ...damaged.filter(({ file }) => !named.has(file)),
      ...sound.filter(({ path }) => /\.svg$/i.test(path)).flatMap(checkSvg),
    ];
  },
};

function sayDamaged(file: SourceFile): Finding[] {
  const say = checkPictureFile(file);
  return say ? [findingInFile(file.path, say)] : [];
}

/** Paths of the pictures that texts and covers name. */
function namedPictures({ entries, articles, bodyOf }: Content): Set<string> {
  const inTexts = entries.flatMap((entry) =>
    bodyOf(entry)
      .links.filter(({ kind }) => kind === 'picture')
      .map(({ url }) => resolvePicture(entry.file.path, url)),
  );
  const covers = [...articles.values()].flatMap(({ entry, data }) =>
    data.cover ? [resolvePicture(entry.file.path, data.cover.src)] : [],
  );
  return new Set([...inTexts, ...covers]);
}

function checkSvg({ path, absolute, size }: SourceFile): Finding[] {
  if (size > FILE_LIMIT) {
    const megabytes = Math.ceil(size / 1024 / 1024);
    return [
      findingInFile(path, (words) => words.fileTooLarge({ megabytes, limit: FILE_LIMIT / 1024 / 1024 })),
    ];
  }
  const lined = toLinedText(readFileSync(absolute, 'utf8').replaceAll(/\r\n?/g, '\n'));
  const fault = findSvgFault(lined.text);
  if (!fault) return [];
  const place = placeAt(path, lined, fault.offset);
  return [{ ...place, severity: 'error', quote: quoteLine(lined, place.line), say: sayFault(fault) }];
}

function sayFault({ kind, name }: SvgFault): Finding['say'] {
  if (kind === 'active') return (words) => words.svgActive({ name });
  return (words) => (kind === 'size' ? words.svgWithoutSize() : words.svgBeginning());
}
