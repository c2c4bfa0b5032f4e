import type { LeftNotes } from '../left-notes.ts';
import { encodeMark, type ParagraphMark } from '../paragraph-mark.ts';
import type { Numbering, ParagraphNumber } from '../read-numbering.ts';
import type { ParagraphStyle, Styles } from '../read-styles.ts';
import { all, child, childValue, type XmlDocument, type XmlElement } from '../xml.ts';
import { settleLook } from './settle-looks.ts';
import { textRun } from './unwrap.ts';

const HEADING = /^(?:heading|标题) ?([1-9])$/i;
/** Styles by their names in Word and in WPS. */
const STYLES: [RegExp, NonNullable<ParagraphMark['style']>][] = [
  [/^(?:title|标题|大标题)$/i, 'title'],
  [/^(?:subtitle|副标题)$/i, 'subtitle'],
  [/^(?:caption|题注)$/i, 'caption'],
];
const BODY_OUTLINE = 9;
/** What Chinese print puts no blank behind. */
const ENDS_CLOSED = /[、）．。：,)\]】]$|^[①-⑳㊀-㊉]$/;

/** Marks each paragraph with what its styles and numbering say, and writes Word's own numbers (`一、`) into the text. */
export function markParagraphs(
  document: XmlDocument,
  { styles, numbering, left }: { styles: Styles; numbering: Numbering; left: LeftNotes },
): void {
  for (const bookmark of all(document, 'w:bookmarkStart')) bookmark.remove();
  for (const paragraph of all(document, 'w:p')) {
    const properties = child(paragraph, 'w:pPr');
    const styleId = childValue(properties, 'w:pStyle');
    const style = styles.paragraph(styleId);
    const heading = headingOf(properties, style);
    const number = numberOf(properties, styleId, style, numbering);
    const list = number && listOf(number, heading !== undefined);
    if (number && !list) writeNumber(document, paragraph, number, left);
    const runs = all(paragraph, 'w:r').map((run) => settleLook(run, style, styles));
    for (const part of all(paragraph, 'w:numPr')) part.remove();
    const mark = {
      heading,
      style: STYLES.find(([name]) => name.test(style.name))?.[1],
      list,
      align: alignOf(childValue(properties, 'w:jc') ?? style.align),
      indented: isIndented(child(properties, 'w:ind')) || undefined,
      size: runs.reduce((size, look) => Math.max(size, look.size ?? 0), 0),
    };
    const bookmark = document.createElement('w:bookmarkStart');
    bookmark.setAttribute('w:name', encodeMark(mark));
    if (properties) properties.after(bookmark);
    else paragraph.prepend(bookmark);
  }
}

function headingOf(properties: XmlElement | undefined, style: ParagraphStyle): number | undefined {
  const named = HEADING.exec(style.name)?.[1];
  if (named !== undefined) return Number(named);
  const outline = Number(childValue(properties, 'w:outlineLvl') ?? style.outline ?? BODY_OUTLINE);
  return outline < BODY_OUTLINE ? outline + 1 : undefined;
}

function numberOf(
  properties: XmlElement | undefined,
  styleId: string | undefined,
  style: ParagraphStyle,
  numbering: Numbering,
): ParagraphNumber | undefined {
  const own = child(properties, 'w:numPr');
  const numId = childValue(own, 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return undefined;
  const ofStyle = styleId === undefined ? undefined : numbering.levelOfStyle(numId, styleId);
  return numbering.next(numId, Number(childValue(own, 'w:ilvl') ?? ofStyle ?? style.numLevel ?? 0));
}

/** A bullet or a plain number makes an item of a list; `一、` and the like are words of the text. */
function listOf(
  { kind, isPlain, label, level, value }: ParagraphNumber,
  isHeading: boolean,
): ParagraphMark['list'] {
  if (isHeading) return undefined;
  const isItem = kind === 'bullet' || isPlain || label === undefined;
  return isItem ? { ordered: kind === 'number', level, value } : undefined;
}

/** Puts a number before the words, in the look of the first of them. */
function writeNumber(
  document: XmlDocument,
  paragraph: XmlElement,
  { kind, label }: ParagraphNumber,
  left: LeftNotes,
): void {
  const [first] = all(paragraph, 'w:r');
  if (!first || kind === 'bullet' || label === '') return;
  if (label === undefined) {
    left.add('numbering', paragraph.textContent);
    return;
  }
  const run = textRun(document, ENDS_CLOSED.test(label) ? label : `${label} `);
  const look = child(first, 'w:rPr');
  if (look) run.prepend(look.cloneNode(true));
  const place = first.parentElement?.tagName === 'w:p' ? first : first.parentElement;
  place?.before(run);
}

function alignOf(value: string | undefined): 'center' | 'right' | undefined {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : undefined;
}

function isIndented(indent: XmlElement | undefined): boolean {
  return ['w:firstLine', 'w:firstLineChars'].some((name) => Number(indent?.getAttribute(name) ?? 0) > 0);
}
