import type { Sentence } from '../../src/locales/sentence.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import { MDX_COMPONENTS } from '../../src/markdown/mdx-components.ts';
import type { MdxProblem } from '../../src/markdown/mdx-problem.ts';
import { scanMdx } from '../../src/markdown/scan-mdx.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { placeAt, quoteLine } from '../../src/source/text-place.ts';
import type { Check } from './check.ts';
import { offerChoice } from './nearest.ts';

/** In `.mdx` nothing runs: there are only the components of one list, with plain attributes. */
export const safeMdx: Check = {
  name: 'safe-mdx',
  description: {
    'zh-CN': '.mdx 稿件里只用允许的组件，没有任何程序代码。',
    en: 'An .mdx article uses only the components of one list and holds no code.',
  },
  run: ({ entries }) =>
    entries
      .filter(({ file, body }) => file.path.endsWith('.mdx') && body !== '')
      .flatMap((entry) => scanMdx(entry.body).map((problem) => toFinding(problem, entry))),
};

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
      return words.mdxComponent(offerChoice(text, [...MDX_COMPONENTS.keys()]));
    case 'unknown-attribute':
      return words.mdxAttribute({ attribute: text });
    case 'stray-less-than':
      return words.mdxLessThan();
    case 'syntax':
      return words.mdxSyntax();
  }
}
