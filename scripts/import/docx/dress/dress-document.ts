import type { LeftNotes } from '../left-notes.ts';
import { readNumbering } from '../read-numbering.ts';
import { readStyles } from '../read-styles.ts';
import { parseXml } from '../xml.ts';
import { dropUnseen } from './drop-unseen.ts';
import { markParagraphs } from './mark-paragraphs.ts';
import { mendReferences, readRelations } from './mend-references.ts';
import { unwrap } from './unwrap.ts';

/** The parts of a Word file that decide how a part with words looks, as XML. */
export interface Wardrobe {
  styles: string | undefined;
  numbering: string | undefined;
  /** The relationships of the part itself. */
  relations: string | undefined;
}

/**
 * Makes the XML of a document, its footnotes or comments ready for mammoth: what mammoth would lose (numbers that Word
 * makes, looks that stand in styles, words in wrappers) is written out, and what nobody sees is taken out.
 */
export function dressDocument(xml: string, wardrobe: Wardrobe, left: LeftNotes): string {
  const document = parseXml(xml);
  const styles = readStyles(wardrobe.styles);
  unwrap(document);
  mendReferences(document, readRelations(wardrobe.relations), left);
  dropUnseen(document, styles, left);
  markParagraphs(document, { styles, numbering: readNumbering(wardrobe.numbering), left });
  return document.toString();
}
