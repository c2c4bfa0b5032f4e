import type { ShownProblem } from '../dev-report.ts';
import { findWords } from './find-words.ts';

/** The words of the problems of this page, in the order of the panel's list. */
let marked: (Range | undefined)[] = [];

/** Marks words with a wavy line, by the browser's highlights: the page's own elements stay as they are. */
const MARKS = `
::highlight(zongshu-error) { text-decoration: wavy underline 2px #d7263d; background-color: #d7263d22; }
::highlight(zongshu-warning) { text-decoration: wavy underline 2px #b97400; background-color: #e6a70022; }
`;

/** Marks the words of the page's problems where the page shows them, and offers to lead to them. */
export function markWords(panel: HTMLElement, problems: readonly ShownProblem[]): void {
  const { text, rangeOf } = readPage();
  marked = problems.map((problem) => {
    const span = findWords(text, problem);
    return span && rangeOf(span.start, span.end);
  });
  const buttons = panel.querySelectorAll<HTMLElement>('[data-show]');
  for (const [index, button] of [...buttons].entries()) button.hidden = marked[index] === undefined;
  // A browser without highlights still lists the problems.
  if (typeof Highlight === 'undefined') return;
  addStyle();
  for (const severity of ['error', 'warning']) {
    const ranges = marked.filter((range, index) => range && problems[index]?.severity === severity);
    CSS.highlights.set(
      `zongshu-${severity}`,
      new Highlight(...ranges.filter((range) => range !== undefined)),
    );
  }
}

/** Scrolls to the words of the problem at this place in the list. */
export function scrollToWords(index: number): void {
  const range = marked[index];
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
}

let isStyled = false;

function addStyle(): void {
  if (isStyled) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARKS);
  document.adoptedStyleSheets.push(sheet);
  isStyled = true;
}

/** The text that the page shows, and the way back from its offsets to the page. */
function readPage(): { text: string; rangeOf: (start: number, end: number) => Range | undefined } {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: { node: Node; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, svg')) continue;
    nodes.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  const placeOf = (offset: number): { node: Node; offset: number } | undefined => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found && { node: found.node, offset: offset - found.start };
  };
  return {
    text,
    rangeOf: (start, end) => {
      const [first, last] = [placeOf(start), placeOf(end - 1)];
      if (!first || !last) return undefined;
      const range = new Range();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}
