import type { Element, Root } from 'hast';
import { MDX_COMPONENTS } from '../../src/markdown/mdx-components.ts';
import { sanitizeHtml } from '../../src/markdown/sanitize-html.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findDeepHtml, HTML_DEPTH_LIMIT } from './html/deep-html.ts';
import { scanTags, type Tag } from './html/scan-tags.ts';
import { checkTarget } from './links/check-target.ts';
import { collectPageAddresses } from './links/page-addresses.ts';
import { checkPicture } from './links/picture-target.ts';
import { findingInText } from './place-in-text.ts';

/** Raw HTML in Markdown holds only what the renderer lets through: it drops the rest without a word. */
export const allowedHtml: Check = {
  name: 'allowed-html',
  description: {
    'zh-CN': '正文里的 HTML 只用允许的标签和属性。',
    en: 'Raw HTML in a text uses only elements and attributes that are let through.',
  },
  run: (content) => {
    let pages: Set<string> | undefined;
    const addresses = (): Set<string> => (pages ??= collectPageAddresses(content));
    // In MDX every tag is a component, which is another rule's business.
    const entries = content.entries.filter(({ file }) => !file.path.endsWith('.mdx'));
    const deep = entries.flatMap((entry) => sayDeep(entry, content));
    const tags = entries.flatMap((entry) =>
      content.bodyOf(entry).html.flatMap(({ html, start }) =>
        scanTags(html).flatMap((tag) => {
          const place = { start: start + tag.start, end: start + tag.end };
          const say = sayTag(tag) ?? sayAddress(tag, entry, content, addresses);
          return say ? [findingInText(entry, place, say)] : [];
        }),
      ),
    );
    return [...deep, ...tags];
  },
};

/** HTML nested without end would break the renderer down. */
function sayDeep(entry: Entry, { bodyOf }: Content): Finding[] {
  const start = findDeepHtml(bodyOf(entry).html);
  if (start === undefined) return [];
  const say: Finding['say'] = (words) => words.htmlTooDeep({ limit: HTML_DEPTH_LIMIT });
  return [findingInText(entry, { start, end: entry.lined.text.indexOf('>', start) + 1 }, say)];
}

/** The names of attributes that hast writes in another way. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
  ['datetime', 'dateTime'],
  ['class', 'className'],
]);

/** The attributes that hold an address. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['img', 'src'],
]);

function sayTag({ name, attributes }: Tag): Finding['say'] | undefined {
  const tag = name.toLowerCase();
  if (MDX_COMPONENTS.has(name)) return (words) => words.mdxInMarkdown({ tag: name });
  if (!survives(tag, {})) return (words) => words.htmlTag({ tag });
  const refused = attributes.find(({ name: attribute, value }) => {
    const property = PROPERTIES.get(attribute) ?? attribute;
    return attribute !== 'href' && attribute !== 'src' && !survives(tag, { [property]: value });
  });
  return refused && ((words) => words.htmlAttribute({ tag, attribute: refused.name }));
}

/** Asks the renderer's own sanitiser whether an element with these properties comes through whole. */
function survives(tagName: string, properties: Element['properties']): boolean {
  const element: Element = { type: 'element', tagName, properties, children: [] };
  const table: Element = { type: 'element', tagName: 'table', properties: {}, children: [element] };
  const root: Root = { type: 'root', children: [table] };
  const [clean] = sanitizeHtml(root).children;
  const [kept] = clean?.type === 'element' ? clean.children : [];
  if (kept?.type !== 'element' || kept.tagName !== tagName) return false;
  return Object.keys(properties).every((name) => kept.properties[name] !== undefined);
}

/** Links and pictures written as HTML lead where those of Markdown may. */
function sayAddress(
  { name, attributes }: Tag,
  entry: Entry,
  content: Content,
  addresses: () => Set<string>,
): Finding['say'] | undefined {
  const wanted = ADDRESSES.get(name.toLowerCase());
  const value = attributes.find((attribute) => attribute.name === wanted)?.value;
  if (value === undefined) return undefined;
  return wanted === 'href'
    ? checkTarget(value, entry, content, addresses)
    : checkPicture(value, entry, content);
}
