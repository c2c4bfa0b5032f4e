import type { LeftNotes } from '../left-notes.ts';
import { overlay, runLook, type ParagraphStyle, type RunLook, type Styles } from '../read-styles.ts';
import { all, child, childSwitch, childValue, type XmlDocument, type XmlElement } from '../xml.ts';

/** Tables of contents and of figures, by the names of their styles. */
const CONTENTS_STYLE = /^(?:toc(?: \d| heading)?|table of figures|目录.*)$/i;

/** Takes out what a reader of the printed page does not see, or what is no part of the article, and notes it. */
export function dropUnseen(document: XmlDocument, styles: Styles, left: LeftNotes): void {
  for (const deleted of all(document, 'w:del')) {
    const words = wordsOf(deleted, 'w:delText');
    if (words !== '') left.add('deleted', words);
  }
  for (const control of all(document, 'w:sdt')) dropControl(control, left);
  for (const paragraph of all(document, 'w:p')) {
    const style = styles.paragraph(childValue(child(paragraph, 'w:pPr'), 'w:pStyle'));
    if (CONTENTS_STYLE.test(style.name)) {
      left.add('navigation', wordsOf(paragraph, 'w:t'));
      paragraph.remove();
      continue;
    }
    for (const run of all(paragraph, 'w:r')) dropRun(run, style, styles, left);
  }
}

/** A content control that shows its prompt (“单击此处输入文字”), and Word's own table of contents. */
function dropControl(control: XmlElement, left: LeftNotes): void {
  const properties = child(control, 'w:sdtPr');
  const gallery = childValue(child(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (gallery === 'Table of Contents') left.add('navigation', wordsOf(control, 'w:t'));
  else if (childSwitch(properties, 'w:showingPlcHdr') !== true) return;
  control.remove();
}

/** Words that are hidden, and words that are struck out by hand, which are as good as deleted. */
function dropRun(run: XmlElement, paragraph: ParagraphStyle, styles: Styles, left: LeftNotes): void {
  const properties = child(run, 'w:rPr');
  if (!properties && paragraph.hidden !== true) return;
  const look = overlay(
    overlay<RunLook>({ hidden: paragraph.hidden }, styles.character(childValue(properties, 'w:rStyle'))),
    runLook(properties),
  );
  const isStruck =
    childSwitch(properties, 'w:strike') === true || childSwitch(properties, 'w:dstrike') === true;
  if (look.hidden !== true && !isStruck) return;
  const words = wordsOf(run, 'w:t');
  if (words.trim() !== '') left.add(look.hidden === true ? 'hidden' : 'deleted', words);
  run.remove();
}

function wordsOf(element: XmlElement, name: string): string {
  return all(element, name)
    .map(({ textContent }) => textContent)
    .join('');
}
