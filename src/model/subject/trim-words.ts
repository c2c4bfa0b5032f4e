import { LEADS, TAILS } from './label-words.ts';
import { splitWords } from './split-words.ts';

/** Dates and times of day, which belong to the observation and not to a name; 比上年提高 keeps what it compares with. */
const DATES =
  /(?:\d{4}年)?\d{1,2}月?[—–～~\-至到]\d{1,2}月(?:份|底|末)?[，,]?|(?:截至|截止到?|截止|自|从|到|至|于|比|较)?(?:\d{4}年|近\d+年|(?<![比较])[上去今前当]年)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上半年|下半年|年?[初底末中]|以来|来|份|期间|同期)?[，,]?|(?:截至|到|从|自)?\d{1,2}月(?:\d{1,2}日|份|底|初|末|中旬|上旬|下旬)?(?:以来|起)?/g;

/** The numbers of a list, written as words: 三是, 一、, （二）. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]+(?:是|、|要)|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[，、]|首先|其次|再次|最后)/;

/** Signs that may stand at either end of a stretch and mean nothing there. */
const EDGE = /^[\s\u3000、·—–\-:：*_#>|“”"'（）()]+(?=[^“《（(])|^[\s\u3000、·—–\-:：*_#>|)）”]+/u;

/** The name of a place or office that everything in the report is about: 商州区共签约项目. */
const WHOLE = /^(?:全|我|本|该)(?:市|县|区|省|镇|乡|村|州|国|局|院|校|所|街道)(?:的|共|已|又|还)?/;

/** Takes from the front what says nothing about the thing: 去年以来，, 全市共, 又. */
export function trimLead(text: string): string {
  let left = text.replaceAll(DATES, '').replace(EDGE, '');
  for (;;) {
    const next = left.replace(NUMBERED, '').replace(WHOLE, '').replace(EDGE, '');
    const lead = LEADS.find(
      (each) => next.startsWith(each) && next.length > each.length && !isWord(next, each),
    );
    const shorter = lead === undefined ? next : next.slice(lead.length).replace(EDGE, '');
    if (shorter === left) return left;
    left = shorter;
  }
}

/** A short lead is one only where a word ends with it: 新 is none in 新增, 就 none in 就业. */
function isWord(text: string, lead: string): boolean {
  if (lead.length > 1) return false;
  // 在园幼儿 and 在校生 are words of their own.
  if (/^在[园校岗册建编职库籍院孵读]/u.test(text)) return true;
  if (/^各[项类级种界地]/u.test(text)) return true;
  return splitWords(text.slice(0, 12))[0] !== lead;
}

/** Takes from the end what belongs to the number: 达到, 共有, 为. */
export function trimTail(text: string): string {
  let left = text.trimEnd();
  for (;;) {
    const shorter = left.replace(TAILS, '').trimEnd();
    if (shorter === left || shorter === '') return shorter;
    left = shorter;
  }
}
