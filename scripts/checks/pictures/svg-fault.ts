/** What keeps an SVG from being published, and where it stands in the text. */
export interface SvgFault {
  /** `active`: it runs code or loads from elsewhere; `size`: its size is not known; `beginning`: its root is not found. */
  kind: 'active' | 'size' | 'beginning';
  offset: number;
  /** The element or attribute that is refused; the root for the other kinds. */
  name: string;
}

/** The bundler looks for the root among the first characters only. */
const ROOT = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/;
const ROOT_LIMIT = 1000;
const TAG = /<([A-Za-z_][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"'>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NUMBER = String.raw`["']\s*[\d.]+(?:e\d+)?(?:px|pt|pc|mm|cm|in|em|ex|m)?["']`;

const ACTIVE = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'handler',
  'audio',
  'video',
  'listener',
]);
/** Addresses inside the picture itself, or pictures written out in it. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;

/** Local name: `svg:script` is a script. */
const localName = (name: string): string => (name.split(':').at(-1) ?? '').toLowerCase();

/** Whether a style loads something from elsewhere. */
const loads = (style: string): boolean =>
  /@import|url\(\s*["']?\s*(?!["']?(?:#|data:image\/))[^)\s"']/i.test(style);

function attributeFault(name: string, value: string): boolean {
  const local = localName(name);
  if (local.startsWith('on')) return true;
  if (local === 'href' || local === 'src') return !INSIDE.test(value);
  if (local === 'attributename') return /^\s*(?:on|(?:xlink:)?href)/i.test(value);
  return loads(value);
}

function findActive(text: string): SvgFault | undefined {
  const declared = /<!ENTITY|<\?xml-stylesheet/i.exec(text);
  if (declared) return { kind: 'active', offset: declared.index, name: declared[0].slice(2) };
  for (const { 1: name = '', 2: attributes = '', index: offset } of text.matchAll(TAG)) {
    if (ACTIVE.has(localName(name))) return { kind: 'active', offset, name: `<${name}>` };
    for (const { 1: attribute = '', 2: double, 3: single, index } of attributes.matchAll(ATTRIBUTE)) {
      if (attributeFault(attribute, double ?? single ?? '')) {
        return { kind: 'active', offset: offset + 1 + name.length + index, name: attribute };
      }
    }
  }
  // What no tag could be read from may still be one to a lenient browser.
  const left = /<(?:\w+:)?script|@import|<style[^>]*>[^<]*url\(\s*["']?(?!["']?(?:#|data:image\/))/i.exec(
    text,
  );
  return left ? { kind: 'active', offset: left.index, name: left[0].split(/[\s>]/, 1)[0] ?? '' } : undefined;
}

/** Finds the first thing in an SVG that must not be published, or that the build cannot work without. */
export function findSvgFault(text: string): SvgFault | undefined {
  // Comments are made blank, so that no other place moves.
  const plain = text.replaceAll(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length));
  const active = findActive(plain);
  if (active) return active;
  const root = ROOT.exec(text);
  const offset = Math.max(0, text.search(/<svg/i));
  if (!root || root.index + root[0].length > ROOT_LIMIT) return { kind: 'beginning', offset, name: '<svg>' };
  const has = (name: string): boolean => new RegExp(String.raw`\s${name}=${NUMBER}`).test(root[0]);
  const hasBox = /\sviewBox=["'][\d.-]+ [\d.-]+ [\d.]+ [\d.]+["']/i.test(root[0]);
  return hasBox || (has('width') && has('height')) ? undefined : { kind: 'size', offset, name: '<svg>' };
}
