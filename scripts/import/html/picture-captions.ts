import type { Block, LineBlock } from '../raw-page.ts';

/** What a line under a picture says when it is its caption. */
const SAYS_SO =
  /^(?:[▲△↑]|图[为：:①-⑨\d一二三四五]|（?(?:资料图|供图|图片|图文)|\(?资料图)|(?:摄|供图|摄影|图)\s*[)）】]?$|摄影?[：:]/;
const LONGEST = 90;
/** A line that tells the page's source or date, or is a title, stands under a picture by chance. */
const TELLS = /来源|发布|时间[：:]|\d{4}\s*[-年/.]\s*\d{1,2}|责任?编辑|上一篇|下一篇|浏览|点击/;

/**
 * Gives a picture the short centred line under it as its caption. Above the text such a line is rather the title, so
 * there it must say that it is a caption.
 */
export function withCaptions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let inText = false;
  for (const block of blocks) {
    const before = result.at(-1);
    if (block.kind === 'line' && isSentence(block)) inText = true;
    if (
      block.kind === 'line' &&
      before?.kind === 'picture' &&
      isCaption(block, inText, before.alt) &&
      before.caption === undefined
    ) {
      result[result.length - 1] = { ...before, caption: block.text.replace(/^[▲△↑]\s*/, '') };
    } else result.push(block);
  }
  return result;
}

function isSentence(line: LineBlock): boolean {
  return line.text.length >= 60 || (line.text.length >= 12 && /[。！？]”?$/.test(line.text));
}

function isCaption(line: LineBlock, inText: boolean, alt: string): boolean {
  if (line.heading !== undefined || line.linksOnly === true || line.text.length > LONGEST) return false;
  if (SAYS_SO.test(line.text) || line.text === alt) return true;
  if (line.align !== 'center' || !inText || line.strong === true || TELLS.test(line.text)) return false;
  return line.text.length <= 60 && !/^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/.test(line.text);
}
