import type { Sentence } from '../../src/locales/sentence.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import { MDX_COMPONENTS } from '../../src/markdown/mdx-components.ts';
import type { MdxProblem } from '../../src/markdown/mdx-problem.ts';
import { scanMdx } from '../../src/markdown/scan-mdx.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt, quoteLine } from '../../src/source/text-place.ts';
import { entryCheck } from './check.ts';
import { findNearest, offerChoice } from './nearest.ts';

/** In `.mdx` nothing runs: there are only the components of one list, with plain attributes. */
export const safeMdx = entryCheck({
  name: 'safe-mdx',
  description: {
    'zh-CN': '.mdx 稿件里只用允许的组件，没有任何程序代码。',
    en: 'An .mdx article uses only the components of one list and holds no code.',
  },
  entries: ({ entries }) => entries.filter(({ file }) => file.path.endsWith('.mdx')),
  find: (entry) =>
    entry.body === '' ? [] : withoutWakes(scanMdx(entry.body)).map((problem) => toFinding(problem, entry)),
});

/** The end of a tag whose beginning could not be read is no slip of its own. */
function withoutWakes(problems: readonly MdxProblem[]): MdxProblem[] {
  return problems.filter(
    ({ kind, text }, index) =>
      !(
        kind === 'stray-less-than' &&
        problems
          .slice(0, index)
          .some((before) => SMART_QUOTES.test(before.text) && text.startsWith(`</${tagOf(before.text)}`))
      ),
  );
}

/** A tag whose attributes stand in Chinese quotation marks. */
const SMART_QUOTES = /^<[A-Z]\w*\s[^>]*=\s*[“”‘’「]/;

const tagOf = (text: string): string => /^<\/?(\w+)/.exec(text)?.[1] ?? '';

/** What was meant by a `<` that begins no tag. */
function sayLessThan(text: string, words: ProblemWords): Sentence {
  if (text.startsWith('<!--')) return words.mdxComment();
  if (/^<br\s*>/i.test(text)) return words.mdxBreak();
  if (SMART_QUOTES.test(text)) return words.mdxQuotes();
  if (MDX_COMPONENTS.has(tagOf(text))) return words.mdxUnclosed({ tag: tagOf(text) });
  return /^<\/?[a-z][a-z0-9]*[\s>/]/.test(text) ? words.mdxHtml({ tag: tagOf(text) }) : words.mdxLessThan();
}

function toFinding(problem: MdxProblem, { file, lined, bodyLine }: Entry): Finding {
  const start = lined.starts[bodyLine + problem.line - 2] ?? 0;
  const place = placeAt(file.path, lined, start + problem.column - 1);
  const quote = quoteLine(lined, place.line);
  return { ...place, severity: 'error', quote, say: (words) => sayProblem(problem, words) };
}

function sayProblem({ kind, text }: MdxProblem, words: ProblemWords): Sentence {
  switch (kind) {
    case 'import':
    case 'export':
      return words.mdxStatement({ kind });
    case 'expression':
      return words.mdxExpression();
    case 'attribute-expression':
      return words.mdxAttributeExpression();
    case 'unknown-component':
      if (/^[a-z]/.test(text) && findNearest(text, [...MDX_COMPONENTS.keys()])?.toLowerCase() !== text) {
        return text === 'br' ? words.mdxBreak() : words.mdxHtml({ tag: text });
      }
      return words.mdxComponent(offerChoice(text, [...MDX_COMPONENTS.keys()]));
    case 'unknown-attribute':
      return words.mdxAttribute({ attribute: text });
    case 'stray-less-than':
      return sayLessThan(text, words);
    case 'syntax':
      return words.mdxSyntax();
  }
}
