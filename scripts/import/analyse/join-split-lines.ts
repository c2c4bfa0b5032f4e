import type { Block, LineBlock } from '../raw-page.ts';
import { foldSigns } from './fold-signs.ts';

const ARROW_ONLY = /^\s*(?:>{1,3}|[›»→])\s*$/;
const ARROW_END = /(?:>{1,3}|[›»→])\s*$/;
const ARROW_START = /^\s*(?:>{1,3}|[›»→])/;
const LABEL_ONLY =
  /^[[(【]?\s*(?:(?:信息|稿件|文章|新闻|本文)?来\s*源|稿源|作\s*者|(?:发布|发表|更新)?(?:时间|日期)|责任编辑|责编|编辑|记者|通讯员)\s*[:：]$/;
const VALUE = /^[^。；:：]{2,24}$/;
const SHORT = 40;

function isLine(block: Block | undefined): block is LineBlock {
  return block?.kind === 'line';
}

function joined(first: LineBlock, second: LineBlock, between: string): LineBlock {
  const text = `${first.text}${between}${second.text}`;
  return { ...first, text, nodes: [{ type: 'text', value: text }] };
}

/** Whether two lines are one that the page's tags cut: the steps of a breadcrumb, a label and its value. */
function belongs(first: LineBlock, second: LineBlock): boolean {
  const [one, two] = [foldSigns(first.text), foldSigns(second.text)];
  if (first.body === true || one.length > 160 || two.length > SHORT || /[。；]/.test(two)) return false;
  if (ARROW_ONLY.test(two) || ARROW_START.test(two))
    return one.length <= SHORT || ARROW_END.test(one) || one.includes('>');
  if (ARROW_END.test(one)) return true;
  return LABEL_ONLY.test(one.trim()) && VALUE.test(two);
}

/** The blocks of a page with such lines put together again. */
export function joinSplitLines(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (isLine(last) && isLine(block) && belongs(last, block))
      result[result.length - 1] = joined(last, block, ' ');
    else result.push(block);
  }
  return result;
}
