import { gatherPieces, paragraphsOf, type Piece } from './docx/gather-pieces.ts';
import type { Gathering } from './docx/gather-runs.ts';
import { createLeftNotes, type LeftNotes } from './docx/left-notes.ts';
import { lineBlocks } from './docx/line-blocks.ts';
import { ordinaryLook, type OrdinaryLook } from './docx/look-of-whole.ts';
import { createNoteSigns, type NoteSigns } from './docx/note-signs.ts';
import { placeCaptions } from './docx/place-captions.ts';
import { placePieces } from './docx/place-pieces.ts';
import { promoteTitles } from './docx/promote-titles.ts';
import { readModel } from './docx/read-model.ts';
import { readPicture } from './docx/read-picture.ts';
import { refuseForeign } from './docx/refuse-foreign.ts';
import { unpack } from './docx/unpack.ts';
import type { WordDocument, WordImage } from './docx/word-model.ts';
import { wordPackage, type WordPackage } from './docx/word-package.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Block, PictureBlock, RawPage } from './raw-page.ts';

/** Parts that no article can take along. */
const EMBEDDED =
  /\/(?:embeddings\/[^/]+|charts\/chart\d*\.xml|diagrams\/data\d*\.xml|afchunk[^/]*|vbaProject\.bin|activeX\/[^/]+\.xml)$/i;

/**
 * Reads a Word file (`.docx`, of Word or WPS) as a page. Nothing but the given bytes is ever read.
 * @throws {@link ImportRefusal} For what is no Word file, is damaged, protected, empty, or made to break programs.
 */
export async function readDocxPage(bytes: Uint8Array): Promise<RawPage> {
  refuseForeign(bytes);
  const left = createLeftNotes();
  const word = wordPackage(await unpack(bytes));
  const model = await readModel(word, left);
  for (const name of word.names.filter((each) => EMBEDDED.test(each)))
    left.add('embedded', name.replace(/^.*\//, ''));
  const blocks = await readBlocks(model, word, left);
  if (blocks.length === 0) throw new ImportRefusal('no-article');
  return { format: 'docx', blocks, hints: {}, left: left.list() };
}

async function readBlocks(model: WordDocument, word: WordPackage, left: LeftNotes): Promise<Block[]> {
  const signs = createNoteSigns();
  const gathering: Gathering = { noteSign: signs.next, left };
  const pieces = gatherPieces(model.children, gathering);
  const ordinary = ordinaryLook(paragraphsOf(pieces));
  const pictures = await readPictures(pieces, word, left);
  const placed = placePieces(pieces, { ordinary, pictures, left });
  for (const { body } of model.comments) left.add('comment', wordsOf(gatherPieces(body, gathering)));
  return [
    ...placeCaptions(promoteTitles(placed, ordinary)),
    ...noteBlocks(model, signs, gathering, ordinary),
  ];
}

/** Pictures one after the other: all of them at once would need their memory twice. */
async function readPictures(
  pieces: readonly Piece[],
  { bytes }: WordPackage,
  left: LeftNotes,
): Promise<Map<WordImage, PictureBlock>> {
  const names = new Map([...bytes].map(([name, part]) => [part, name.replace(/^.*\//, '')]));
  const pictures = new Map<WordImage, PictureBlock>();
  for (const image of paragraphsOf(pieces).flatMap(({ images }) => images)) {
    const picture = await readPicture(image, names, left);
    if (picture) pictures.set(image, picture);
  }
  return pictures;
}

/** Footnotes and endnotes as lines below the text, each with its sign. */
function noteBlocks(
  { notes }: WordDocument,
  signs: NoteSigns,
  gathering: Gathering,
  ordinary: OrdinaryLook,
): Block[] {
  return signs.met().flatMap(({ sign, reference }) => {
    const paragraphs = paragraphsOf(gatherPieces(notes.resolve(reference)?.body ?? [], gathering));
    const lines = paragraphs.flatMap((paragraph) => lineBlocks(paragraph, { ...ordinary }));
    return lines.map((line, at) =>
      at > 0
        ? line
        : {
            ...line,
            text: `${sign} ${line.text}`,
            nodes: [{ type: 'text', value: `${sign} ` }, ...line.nodes],
          },
    );
  });
}

function wordsOf(pieces: readonly Piece[]): string {
  return paragraphsOf(pieces)
    .flatMap(({ lines }) => lines.flat().map(({ text }) => text))
    .join('');
}
