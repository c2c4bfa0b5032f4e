import { decodeBytes } from './decode-bytes.ts';
import { descendants, wordsOf } from './html/element.ts';
import { createLeftLog, type LeftLog } from './html/left-log.ts';
import { pageBase, pageHints } from './html/page-hints.ts';
import { parsePage, type PageParent } from './html/parse-page.ts';
import { withCaptions } from './html/picture-captions.ts';
import { withoutTags } from './html/plain-page.ts';
import { markReadable } from './html/readable-region.ts';
import { blocksOf } from './html/walk-page.ts';
import { PLAIN_LOOK } from './html/walk-look.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { RawPage } from './raw-page.ts';

/** The largest saved news pages are a tenth of this. */
const LARGEST = 20 * 1024 * 1024;

/**
 * A page of HTML as everything that it shows, in order: the article and what stands around it.
 * Scripts, hidden parts, forms, media and unsafe addresses stay behind and are named in `left`; what comes out are
 * words, bold, links, lists, tables and pictures alone.
 * @throws {@link ImportRefusal} `empty`, `binary`, `too-big`, or `no-article` where the page shows no words.
 */
export function readHtmlPage(bytes: Uint8Array): RawPage {
  if (bytes.length > LARGEST) throw new ImportRefusal('too-big');
  const { text } = decodeBytes(bytes);
  if (text.trim() === '') throw new ImportRefusal('empty');
  const document = parsePage(withoutTags(text));
  const hints = pageHints(document);
  const left = createLeftLog();
  noteScripts(document, left);
  const walk = { base: pageBase(document, hints), left, tight: /class=["']?Mso/.test(text) };
  const blocks = withCaptions(blocksOf(document.childNodes, PLAIN_LOOK, walk));
  if (blocks.every((block) => block.kind === 'picture')) throw new ImportRefusal('no-article');
  return { format: 'html', blocks: markReadable(blocks, document), hints, left: left.all() };
}

/** One entry for all scripts and one for all handlers: every page has dozens. */
function noteScripts(document: PageParent, left: LeftLog): void {
  let [scripts, handlers] = [0, 0];
  for (const each of descendants(document)) {
    if (each.tagName === 'script' || each.tagName === 'applet') scripts += 1;
    handlers += each.attrs.filter(({ name }) => name.startsWith('on')).length;
    if (each.tagName === 'frame')
      left.add('frame', each.attrs.find(({ name }) => name === 'src')?.value ?? wordsOf(each));
  }
  if (scripts > 0) left.add('script', `<script> × ${scripts}`);
  if (handlers > 0) left.add('script', `onclick … × ${handlers}`);
}
