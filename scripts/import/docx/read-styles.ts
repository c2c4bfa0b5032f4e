import { child, childSwitch, childValue, parseXml, type XmlElement } from './xml.ts';

/** Looks of words: of a run itself, or of the styles behind it. Undefined where nothing is said. */
export interface RunLook {
  bold?: boolean | undefined;
  hidden?: boolean | undefined;
  /** The font of Chinese words. */
  font?: string | undefined;
  /** In half points, as Word writes it: 32 is 三号. */
  size?: number | undefined;
}

/** What a paragraph's style says, with the styles that it is based on. */
export interface ParagraphStyle extends RunLook {
  /** `heading 1`, `Title`, `caption`: Word writes English names whatever its language; WPS may write Chinese ones. */
  name: string;
  align?: string | undefined;
  /** Level of outline, from 0; 9 is body text. */
  outline?: number | undefined;
  numId?: string | undefined;
  numLevel?: number | undefined;
}

export interface Styles {
  paragraph: (id: string | undefined) => ParagraphStyle;
  /** Looks of a character style. */
  character: (id: string | undefined) => RunLook;
}

interface OwnStyle extends ParagraphStyle {
  basedOn: string | undefined;
}

/** Size of words of which nothing says it (ECMA-376, 17.3.2.38), in half points. */
const DEFAULT_SIZE = 20;
/** Styles may be based on each other in a circle, in files made by programs. */
const LONGEST_CHAIN = 20;

/** Reads `word/styles.xml`; without it, no style says anything. */
export function readStyles(xml: string | undefined): Styles {
  const root = xml === undefined ? undefined : parseXml(xml).documentElement;
  const elements = root ? [...root.children].filter(({ tagName }) => tagName === 'w:style') : [];
  const own = new Map(
    elements.map((element) => [element.getAttribute('w:styleId') ?? '', ownStyle(element)]),
  );
  const standard = elements.find(
    (element) => element.getAttribute('w:type') === 'paragraph' && isOn(element.getAttribute('w:default')),
  );
  const defaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const base = overlay<ParagraphStyle>({ name: '', size: DEFAULT_SIZE }, runLook(defaults));
  return {
    paragraph: (id) => resolve(own, id ?? standard?.getAttribute('w:styleId') ?? '', base),
    character: (id) => resolve(own, id ?? '', { name: '' }),
  };
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true';

function ownStyle(element: XmlElement): OwnStyle {
  const paragraph = child(element, 'w:pPr');
  const numbering = child(paragraph, 'w:numPr');
  return {
    name: childValue(element, 'w:name') ?? '',
    basedOn: childValue(element, 'w:basedOn'),
    align: childValue(paragraph, 'w:jc'),
    outline: integer(childValue(paragraph, 'w:outlineLvl')),
    numId: childValue(numbering, 'w:numId'),
    numLevel: integer(childValue(numbering, 'w:ilvl')),
    ...runLook(child(element, 'w:rPr')),
  };
}

/** Looks that `<w:rPr>` itself names. */
export function runLook(properties: XmlElement | undefined): RunLook {
  const fonts = child(properties, 'w:rFonts');
  return {
    bold: childSwitch(properties, 'w:b'),
    hidden: childSwitch(properties, 'w:vanish'),
    font: fonts?.getAttribute('w:eastAsia') ?? fonts?.getAttribute('w:ascii') ?? undefined,
    size: integer(childValue(properties, 'w:sz')),
  };
}

function resolve(own: ReadonlyMap<string, OwnStyle>, id: string, base: ParagraphStyle): ParagraphStyle {
  const chain: OwnStyle[] = [];
  let style = own.get(id);
  while (style && chain.length < LONGEST_CHAIN) {
    chain.push(style);
    style = own.get(style.basedOn ?? '');
  }
  const merged = chain.reduceRight<ParagraphStyle>((above, each) => overlay(above, each), base);
  return { ...merged, name: chain[0]?.name ?? '' };
}

/** The second look laid over the first; what it does not say shows through. */
export function overlay<Look extends RunLook>(below: Look, above: Partial<Look>): Look {
  const said = Object.entries(above).filter(([, value]) => value !== undefined);
  return { ...below, ...(Object.fromEntries(said) as Partial<Look>) };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
