import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle, type Handlers } from 'mdast-util-to-markdown';

/** How a block is written. */
export interface Manner {
  /** ASCII punctuation that keeps its backslash where the library puts one; `all` puts one before each. */
  escaped: ReadonlySet<string> | 'all';
  /** Whether signs beside `**` may become character references, which only the strictest readers need. */
  references: boolean;
  /** The other mark of lists (`*`, `1)`), which parts two lists that follow each other. */
  otherBullet: boolean;
}

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const MARKS = { strong: '**', emphasis: '*', delete: '~~' } as const;
/** As wide as a line of the table may be for its columns to stand below each other. */
const WIDEST_TABLE = 100;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

const width = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Writes one block as Markdown, without a line end; nothing is wrapped. The block must be normalized. */
export function stringifyBlock(block: RootContent, manner: Manner): string {
  const aligned = stringify(block, manner, true);
  const isWide = block.type === 'table' && aligned.split('\n').some((line) => width(line) > WIDEST_TABLE);
  return isWide ? stringify(block, manner, false) : aligned;
}

function stringify(block: RootContent, manner: Manner, tablePipeAlign: boolean): string {
  return toMarkdown(
    { type: 'root', children: [block] },
    {
      bullet: manner.otherBullet ? '*' : '-',
      bulletOrdered: manner.otherBullet ? ')' : '.',
      emphasis: '*',
      fences: true,
      incrementListMarker: true,
      listItemIndent: 'one',
      rule: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign, stringLength: width })],
      handlers: { text: writeText(manner), ...(manner.references ? {} : plainMarks) },
    },
  ).replace(/\n+$/, '');
}

/** Texts by the library's own rules, and then without the escapes that this block can do without. */
function writeText({ escaped }: Manner): Handle {
  return (node: Nodes, parent: Parents | undefined, state, info) => {
    if (escaped === 'all') return (node as { value: string }).value.replace(PUNCTUATION, '\\$&');
    const safe = defaultHandlers.text(node as never, parent, state, info);
    const isCell = state.stack.includes('tableCell');
    return safe.replace(ESCAPE, (whole: string, sign: string) =>
      escaped.has(sign) || (isCell && sign === '|') ? whole : sign,
    );
  };
}

/** `**` right beside the words, as Chinese readers of Markdown take it: no character is written as a number. */
function mark(sign: string): Handle {
  const handle: Handle = (node: Nodes, _parent, state, info) => {
    const tracker = state.createTracker(info);
    const exit = state.enter('strong');
    const before = tracker.move(sign);
    const words = state.containerPhrasing(node as Extract<PhrasingContent, { type: 'strong' }>, {
      ...tracker.current(),
      before,
      after: sign,
    });
    exit();
    return before + words + sign;
  };
  return Object.assign(handle, { peek: () => sign[0] ?? '' });
}

const plainMarks: Partial<Handlers> = {
  strong: mark(MARKS.strong),
  emphasis: mark(MARKS.emphasis),
  delete: mark(MARKS.delete),
};
