import type { Byline } from '../imported-article.ts';
import { readClosingByline } from './read-dateline.ts';
import { readInfo, type Info } from './read-info.ts';

/** What stands in brackets behind the last sentence, and the sentence without it. */
export interface Closing {
  text: string;
  people: Byline[];
  infos: Info[];
}

const BRACKET = /(?<=[。！？!?”"…）)\]】])\s*[（(【[]([^（(【[\]】)）]{2,80})[)）\]】]\s*[。.]?\s*$/u;
const CREDIT =
  /(?<=[。！？”])\s*((?:责任编辑|责编|编辑|来源|稿件来源|作者|通讯员|记者|文\/图|供稿)\s*[:：][^。！？]{2,40})$/u;

/** Takes the byline, source and editor that a page sets behind its last sentence off it: `……。（记者 张三）[责任编辑：李四]`. */
export function readClosing(text: string): Closing {
  const closing: Closing = { text, people: [], infos: [] };
  for (let round = 0; round < 4; round += 1) {
    const tail = closing.text.slice(-140);
    const match = BRACKET.exec(tail) ?? CREDIT.exec(tail);
    if (match === null) break;
    const byline = readClosingByline(`（${match[1] ?? ''}）`);
    const info = byline === null ? readInfo(match[1] ?? '') : null;
    if (byline !== null) closing.people.unshift(...byline.people);
    else if (info !== null && (info.labelled || info.date !== null)) closing.infos.unshift(info);
    else break;
    closing.text = closing.text.slice(0, closing.text.length - tail.length + match.index).trimEnd();
  }
  return closing;
}
