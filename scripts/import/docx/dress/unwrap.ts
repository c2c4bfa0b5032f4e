import { all, ancestor, child, type XmlDocument, type XmlElement } from '../xml.ts';

/** Blocks that may stand in a text box. */
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt']);

/**
 * Brings words out of wrappers that mammoth passes over: text boxes, simple fields, phonetic guides, formulas, runs in
 * another direction, and the newer of two forms of one drawing.
 */
export function unwrap(document: XmlDocument): void {
  for (const element of all(document, 'mc:AlternateContent')) chooseForm(element);
  for (const box of all(document, 'w:txbxContent')) liftTextBox(box);
  for (const name of ['w:fldSimple', 'w:dir', 'w:bdo']) {
    for (const element of all(document, name)) element.replaceWith(...element.children);
  }
  for (const ruby of all(document, 'w:ruby')) {
    const run = ancestor(ruby, 'w:r');
    const base = child(ruby, 'w:rubyBase');
    if (run && base) run.before(...base.children);
    ruby.remove();
  }
  for (const math of all(document, 'm:oMath')) {
    const words = all(math, 'm:t').map(({ textContent }) => textContent);
    math.replaceWith(textRun(document, words.join('')));
  }
  for (const end of all(document, 'w:cr')) end.replaceWith(document.createElement('w:br'));
}

/** Word writes a drawing twice, for itself and for older programs; each is read once. */
function chooseForm(element: XmlElement): void {
  if (!element.parentElement) return;
  const [choice, fallback] = [child(element, 'mc:Choice'), child(element, 'mc:Fallback')];
  const holdsWords = choice !== undefined && all(choice, 'w:txbxContent').length > 0;
  const chosen = holdsWords || !fallback ? choice : fallback;
  element.replaceWith(...(chosen?.children ?? []));
}

/** The paragraphs of a text box follow the paragraph that it hangs on. */
function liftTextBox(box: XmlElement): void {
  const host = ancestor(box, 'w:p');
  if (!host) return;
  host.after(...[...box.children].filter(({ tagName }) => BLOCKS.has(tagName)));
  box.remove();
}

/** A run of plain words. */
export function textRun(document: XmlDocument, words: string): XmlElement {
  const [run, text] = [document.createElement('w:r'), document.createElement('w:t')];
  text.setAttribute('xml:space', 'preserve');
  text.textContent = words;
  run.append(text);
  return run;
}
