import type { Block, LineBlock } from '../raw-page.ts';
import { findDates } from './find-dates.ts';
import { foldSigns } from './fold-signs.ts';
import { MEDIUM } from './clean-source.ts';
import { readByline } from './read-byline.ts';
import { readInfo } from './read-info.ts';
import { isPersonName } from './split-names.ts';

/** Only near the top of a page stands a title. */
const NEAR = 60;
const LONGEST_TITLE = 60;
/** Dates, labels, a medium: what an info line is made of; ends before the first words of the text. */
const INFO_END =
  /^.{0,12}?(?:来源|稿源|作者|编辑|责任编辑|浏览次数|点击数|阅读|浏览)\s*:\s*[^\s,。!?]{0,16}(?:\s+(?:来源|作者|编辑|责任编辑|浏览次数|点击数|浏览|阅读)\s*:\s*[^\s,。!?]{0,16}){0,4}/u;

function part(block: LineBlock, text: string): LineBlock {
  const look = { ...block };
  delete look.heading;
  return { ...look, text, nodes: [{ type: 'text', value: text }] };
}

/** `某县召开……会议 9月21日上午，……`: a title, blanks and the whole text on one line, at the very top. */
const RUNS_ON =
  /^([^\s。,;:]{9,40}(?:\s[^\s。,;:]{4,30})?)\s+(?=(?:\d{1,4}[年月日]|近日|日前|昨日|今年|连日来|本报讯|本网讯|为[^\s]{6}))/u;
const FIRST = 3;
const LONG = 100;

function cutTitle(block: LineBlock): LineBlock[] | null {
  if (block.text.length < LONG) return null;
  const title = RUNS_ON.exec(foldSigns(block.text.slice(0, 100)))?.[1];
  if (title === undefined || !isTitle(title)) return null;
  return [part(block, block.text.slice(0, title.length)), part(block, block.text.slice(title.length).trim())];
}

/** Whether words before a date can be a title: no label, no name of a paper or an office, no address. */
function isTitle(words: string): boolean {
  if (/[。;《》@]|www|^\S{2,6}:\s*\S{0,8}$/.test(words) || !/\p{Script=Han}{4}/u.test(words)) return false;
  if (words.split(/\s+/).every((word) => isPersonName(word) || MEDIUM.test(word))) return false;
  return (
    readInfo(words) === null &&
    readByline(words, { bareNames: true }) === null &&
    (words.length > 16 || !MEDIUM.test(words))
  );
}

/** A line that begins with a title, blanks and a date: cut in title, info and, where there is more, text. */
function cut(block: LineBlock): LineBlock[] | null {
  const head = foldSigns(block.text.slice(0, 200));
  const date = findDates(head)[0];
  if (date === undefined || date.start < 7 || date.start > LONGEST_TITLE + 2) return null;
  const gap = /^(.{6,}?)\s*(?:\s|[(（【[|])\s*(?:(?:发布|发表)?(?:时间|日期)\s*:\s*)?$/u.exec(
    head.slice(0, date.start),
  );
  const title = gap?.[1] ?? '';
  if (!isTitle(title)) return null;
  const label = INFO_END.exec(head.slice(date.end));
  const behind = head.slice(date.end).trim();
  const end = label === null ? date.end : date.end + label[0].length;
  const info = block.text.slice(title.length, label === null && behind.length < 40 ? undefined : end);
  const text = block.text.slice(title.length + info.length).trim();
  if (readInfo(info.trim()) === null || (text !== '' && (label === null || text.length < 40))) return null;
  const lines = [block.text.slice(0, title.length), info.trim(), text].filter((line) => line !== '');
  return lines.map((line, at) => (at === 0 ? { ...block, ...part(block, line) } : part(block, line)));
}

/** The blocks of a page with a title parted from the date and source that a template set straight behind it. */
export function splitGluedHead(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at): Block[] =>
    block.kind === 'line' && at < NEAR
      ? (cut(block) ?? (at < FIRST ? cutTitle(block) : null) ?? [block])
      : [block],
  );
}
