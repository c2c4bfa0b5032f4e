/** A piece of XML that is written already. */
export interface Xml {
  xml: string;
}

/** What XML 1.0 cannot hold in any form: control characters and halves of characters. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (mark) => REFERENCES[mark] ?? mark);
}

/**
 * One element.
 * @param content a text, or the elements in it; what is undefined is left out
 */
export function element(
  name: string,
  content: string | readonly (Xml | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside =
    typeof content === 'string'
      ? escape(content)
      : content.flatMap((child) => (child ? [`\n${child.xml}`] : [])).join('');
  const end = typeof content === 'string' || inside === '' ? '' : '\n';
  return {
    xml:
      inside === '' ? `<${name}${start.join('')}/>` : `<${name}${start.join('')}>${inside}${end}</${name}>`,
  };
}

/** An element whose text is HTML, written so that people can read it. */
export function cdata(name: string, html: string): Xml {
  const safe = html.replaceAll(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>');
  return { xml: `<${name}><![CDATA[${safe}]]></${name}>` };
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
