import { makeZip, type ZipEntry } from './make-zip.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
};

/** A picture of 1 × 1 points. */
export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface RunOptions {
  bold?: boolean;
  /** Font of Chinese words. */
  font?: string;
  /** In half points. */
  size?: number;
  /** More of `<w:rPr>`, as XML. */
  xml?: string;
}

/** Words of one look, as XML. */
export function run(text: string, { bold, font, size, xml = '' }: RunOptions = {}): string {
  const look = [
    font === undefined ? '' : `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${font}"/>`,
    bold === true ? '<w:b/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/>`,
    xml,
  ].join('');
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export interface ParagraphOptions {
  /** Id of the style. */
  style?: string;
  align?: 'center' | 'right';
  /** Number and level of a numbering. */
  list?: [numId: number, level: number];
  /** More of `<w:pPr>`, as XML. */
  xml?: string;
}

/** A paragraph of words or of runs as XML. */
export function paragraph(content: string, { style, align, list, xml = '' }: ParagraphOptions = {}): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    xml,
  ].join('');
  const body = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${body}</w:p>`;
}

/** A cell of a table: its words, or its content as XML; `span` columns wide, or going on from the row above. */
export type Cell = string | { content: string; span?: number; merge?: 'restart' | 'continue' };

export function table(rows: readonly (readonly Cell[])[]): string {
  const cells = (row: readonly Cell[]): string =>
    row
      .map((cell) => {
        const { content, span, merge } = typeof cell === 'string' ? { content: cell } : cell;
        const wide = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
        const tall = merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`;
        const body =
          content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : paragraph(content);
        return `<w:tc><w:tcPr>${wide}${tall}</w:tcPr>${body}</w:tc>`;
      })
      .join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture in a run; `id` is its place in `pictures`, from 1. */
export function picture(id: number, alt = ''): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="图片 ${id}" descr="${escapeXml(alt)}"/><a:graphic><a:graphicData>` +
    `<pic:pic><pic:blipFill><a:blip r:embed="pic${id}"/></pic:blipFill></pic:pic>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

export interface DocxOptions {
  /** The body: paragraphs and tables as XML, made by the functions of this file. */
  body: readonly string[];
  /** Styles by their ids; `xml` is what follows the name. */
  styles?: Readonly<Record<string, { name: string; xml?: string }>>;
  /** Levels of numberings, from 1: format and text of each level. */
  numberings?: readonly (readonly [format: string, text: string][])[];
  /** Files of pictures: name and bytes. */
  pictures?: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Addresses outside the file, `link1` and so on. */
  links?: readonly string[];
  /** Footnotes, from id 1, as XML of paragraphs. */
  footnotes?: readonly string[];
  /** Comments, from id 0, as words. */
  comments?: readonly string[];
  /** Parts put in or put in place of others. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Name of the part with the words. */
  main?: string;
}

/** A Word file with the parts that Word itself writes. */
export function makeDocx(options: DocxOptions): Uint8Array {
  return makeZip(docxEntries(options));
}

/** The files of a Word file, to be changed before they are packed. */
export function docxEntries(options: DocxOptions): ZipEntry[] {
  const { main = 'document.xml', pictures = [] } = options;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(main),
    '_rels/.rels': relationships([['rId1', 'officeDocument', `word/${main}`]]),
    [`word/${main}`]: root('document', `<w:body>${options.body.join('')}<w:sectPr/></w:body>`),
    [`word/_rels/${main}.rels`]: documentRelations(options),
    'word/styles.xml': root('styles', stylesXml(options)),
    'word/numbering.xml': root('numbering', numberingXml(options)),
    ...(options.footnotes ? { 'word/footnotes.xml': root('footnotes', notesXml(options.footnotes)) } : {}),
    ...(options.comments ? { 'word/comments.xml': root('comments', commentsXml(options.comments)) } : {}),
    ...Object.fromEntries(pictures.map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...options.parts,
  };
  return Object.entries(parts).map(([name, bytes]) => ({ name, bytes, deflate: true }));
}

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function contentTypes(main: string): string {
  const kinds = Object.entries(TYPES).map(
    ([kind, type]) => `<Default Extension="${kind}" ContentType="${type}"/>`,
  );
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const override = `<Override PartName="/word/${main}" ContentType="${word}"/>`;
  return `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}${override}</Types>`;
}

function relationships(entries: readonly (readonly string[])[]): string {
  const items = entries.map(
    ([id = '', type = '', target = '', mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function documentRelations({ pictures = [], links = [], footnotes, comments }: DocxOptions): string {
  return relationships([
    ['s', 'styles', 'styles.xml'],
    ['n', 'numbering', 'numbering.xml'],
    ...(footnotes ? [['f', 'footnotes', 'footnotes.xml']] : []),
    ...(comments ? [['c', 'comments', 'comments.xml']] : []),
    ...pictures.map(([name], at) => [`pic${at + 1}`, 'image', `media/${name}`]),
    ...links.map((link, at) => [`link${at + 1}`, 'hyperlink', link, 'External']),
  ]);
}

function stylesXml({ styles = {} }: DocxOptions): string {
  const made = Object.entries(styles).map(
    ([id, { name, xml = '' }]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${xml}</w:style>`,
  );
  return made.join('');
}

function numberingXml({ numberings = [] }: DocxOptions): string {
  const level = ([format, text]: [string, string], at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const abstracts = numberings.map(
    (levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels.map(level).join('')}</w:abstractNum>`,
  );
  const nums = numberings.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`,
  );
  return [...abstracts, ...nums].join('');
}

function notesXml(notes: readonly string[]): string {
  return notes.map((note, at) => `<w:footnote w:id="${at + 1}">${note}</w:footnote>`).join('');
}

function commentsXml(comments: readonly string[]): string {
  return comments
    .map((words, at) => `<w:comment w:id="${at}" w:author="a">${paragraph(words)}</w:comment>`)
    .join('');
}
