import type { PictureBlock } from '../raw-page.ts';
import type { GatheredCell, GatheredTable } from './gather-pieces.ts';
import type { WordImage } from './word-model.ts';

/** A picture of a table that only lays pictures out. */
export interface LaidOutPicture {
  image: WordImage;
  caption: PictureBlock['caption'];
}

const LONGEST_CAPTION = 80;

/**
 * The pictures of a table without lines that sets pictures side by side, with the words in their own cell or in the cell
 * below as captions; undefined for a table of another kind.
 */
export function picturesOfTable({ rows }: GatheredTable): LaidOutPicture[] | undefined {
  const taken = new Set<GatheredCell>();
  const pictures = rows.flatMap((cells, at) =>
    cells.flatMap((cell, column) => {
      const images = imagesOf(cell);
      if (images.length === 0) return [];
      taken.add(cell);
      const below = rows[at + 1]?.[column];
      const isCaption = wordsOf(cell) === '' && below !== undefined && imagesOf(below).length === 0;
      if (isCaption) taken.add(below);
      const words = isCaption ? wordsOf(below) : wordsOf(cell);
      const caption = words === '' ? undefined : words;
      return images.map((image, index) => ({
        image,
        caption: index === images.length - 1 ? caption : undefined,
      }));
    }),
  );
  const isLayout =
    rows.flat().every((cell) => taken.has(cell) || wordsOf(cell) === '') &&
    pictures.every(({ caption }) => (caption?.length ?? 0) <= LONGEST_CAPTION);
  return pictures.length > 0 && isLayout ? pictures : undefined;
}

export function imagesOf({ paragraphs }: GatheredCell): WordImage[] {
  return paragraphs.flatMap(({ images }) => images);
}

function wordsOf({ paragraphs }: GatheredCell): string {
  const lines = paragraphs.flatMap(({ lines: own }) =>
    own.map((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
  );
  return lines.filter((line) => line !== '').join(' ');
}
