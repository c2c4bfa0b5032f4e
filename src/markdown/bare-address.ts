import type { Link, PhrasingContent, Text } from 'mdast';

/** http://…, https://… or www.… in ASCII: it ends before the first 汉字, Chinese mark, space or `<`. */
const ADDRESS = /(?<![A-Za-z0-9])(?:https?:\/\/|www\.)[!-;=-~]+/gi;
const EMAIL = /(?<![\w+\-./@])[\w.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.[A-Za-z0-9]*[A-Za-z](?![\w-])/g;
const TRAILING = /(?:[?!.,:*_~'")\]}]|&[A-Za-z0-9]+;|;)$/;

/** Where the address really ends: marks that belong to the sentence stay outside (GFM, autolink extension). */
function trimAddress(found: string): string {
  let address = found;
  for (;;) {
    const mark = TRAILING.exec(address)?.[0];
    if (mark === undefined) return address;
    const balanced = address.split('(').length >= address.split(')').length;
    if (mark === ')' && balanced) return address;
    address = address.slice(0, -mark.length);
  }
}

/** A host of at least two labels; the last two without `_` (GFM). */
function isHost(address: string): boolean {
  const host = /^(?:https?:\/\/)?([\w.-]*)/i.exec(address)?.[1] ?? '';
  const labels = host.replace(/\.$/, '').split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => /^[\w-]+$/.test(label)) &&
    !labels.slice(-2).join('').includes('_')
  );
}

interface Found {
  at: number;
  words: string;
  url: string;
}

/** The addresses and e-mail addresses in a text, in order, none inside another. */
function findAddresses(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const words = trimAddress(match[0]);
    if (!isHost(words)) continue;
    found.push({ at: match.index, words, url: /^www\./i.test(words) ? `http://${words}` : words });
  }
  for (const match of text.matchAll(EMAIL)) {
    const inside = found.some(({ at, words }) => match.index >= at && match.index < at + words.length);
    if (!inside) found.push({ at: match.index, words: match[0], url: `mailto:${match[0]}` });
  }
  found.sort((a, b) => a.at - b.at);
  // An e-mail address may hold what looks like another address: `a@b.cn.www.c.cn`.
  let end = 0;
  return found.filter(({ at, words }) => {
    const isApart = at >= end;
    if (isApart) end = at + words.length;
    return isApart;
  });
}

/** A text node split into text and links; the links carry the place of the whole text. */
function splitText(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  const addText = (value: string) => {
    if (value !== '') parts.push({ ...node, value });
  };
  for (const { at, words, url } of findAddresses(node.value)) {
    addText(node.value.slice(from, at));
    const link: Link = { type: 'link', url, title: null, children: [{ ...node, value: words }] };
    parts.push(node.position === undefined ? link : { ...link, position: node.position });
    from = at + words.length;
  }
  addText(node.value.slice(from));
  return parts;
}

interface AnyNode {
  type: string;
  children?: AnyNode[];
}

/**
 * Turns bare addresses in an mdast tree into links, in place. Unlike GFM's own rule an address ends before the first
 * character that is not ASCII, so `网址http://www.x.gov.cn。欢迎访问` links the address alone.
 */
export function linkBareAddresses(root: AnyNode): void {
  // A loop, not a recursion: an article may be nested deeper than the stack.
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.children === undefined || node.type === 'link' || node.type === 'linkReference') continue;
    node.children = node.children.flatMap((child): AnyNode[] =>
      child.type === 'text' ? splitText(child as Text) : [child],
    );
    waiting.push(...node.children);
  }
}
