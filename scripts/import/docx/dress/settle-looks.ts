import { overlay, runLook, type ParagraphStyle, type RunLook, type Styles } from '../read-styles.ts';
import { child, childValue, type XmlDocument, type XmlElement } from '../xml.ts';

/**
 * Writes what the styles say of a run into the run itself, where mammoth looks: whether it is bold, the font of its
 * Chinese words, its size.
 * @returns The look of the run.
 */
export function settleLook(run: XmlElement, paragraph: ParagraphStyle, styles: Styles): RunLook {
  const document = run.ownerDocument;
  const existing = child(run, 'w:rPr');
  const properties = existing ?? document.createElement('w:rPr');
  if (!existing) run.prepend(properties);
  const look = overlay(
    overlay<RunLook>(paragraph, styles.character(childValue(properties, 'w:rStyle'))),
    runLook(properties),
  );
  put(document, properties, 'w:b', { 'w:val': look.bold === true ? '1' : '0' });
  if (look.font !== undefined) put(document, properties, 'w:rFonts', { 'w:ascii': look.font });
  if (look.size !== undefined) put(document, properties, 'w:sz', { 'w:val': String(look.size) });
  return look;
}

function put(
  document: XmlDocument,
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const existing = child(parent, name);
  const element = existing ?? document.createElement(name);
  if (!existing) parent.append(element);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
}
