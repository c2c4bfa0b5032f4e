import type { Finding } from './finding.ts';
import { quoteLine, type LinedText } from './text-place.ts';

/** The two parts of a Markdown file. */
export interface SplitText {
  /** Offset in the text where the YAML begins; it ends at `yamlEnd`. Both 0 where there is no front matter. */
  yamlStart: number;
  yamlEnd: number;
  /** Offset where the Markdown begins. */
  bodyStart: number;
  /** Number of the first line of the Markdown. */
  bodyLine: number;
  findings: Finding[];
}

const FENCE = /^---[ \t]*$/;
/** A fence in another language: gray-matter and others run or parse it; here it is refused. */
const FOREIGN_FENCE = /^(?:---[ \t]*[A-Za-z]\w*|\+\+\+.*|;;;.*)[ \t]*$/;
/** What a Chinese input method makes of `---`: other dashes, or another number of them. */
const ODD_FENCE = /^[-—–―－‐‑─]{2,}[ \t]*$/;

/** Splits a Markdown file at its front matter, a block of YAML between two lines `---` at the very beginning. */
export function splitFrontMatter(lined: LinedText, file: string): SplitText {
  const first = lineText(lined, 1);
  if (!FENCE.test(first)) return withoutFrontMatter(lined, file);
  for (let line = 2; line <= lined.starts.length; line += 1) {
    const text = lineText(lined, line);
    if (FENCE.test(text)) {
      const [yamlStart = 0, yamlEnd = 0] = [lined.starts[1], lined.starts[line - 1]];
      const bodyStart = lined.starts[line] ?? lined.text.length;
      return { yamlStart, yamlEnd, bodyStart, bodyLine: line + 1, findings: [] };
    }
    if (ODD_FENCE.test(text)) return refuse(lined, file, line, (words) => words.frontMatterOddFence());
  }
  return refuse(lined, file, 1, (words) => words.frontMatterUnclosed());
}

function lineText({ text, starts }: LinedText, line: number): string {
  return text.slice(starts[line - 1] ?? 0, (starts[line] ?? text.length + 1) - 1);
}

function withoutFrontMatter(lined: LinedText, file: string): SplitText {
  const written = lined.starts.findIndex((_, index) => lineText(lined, index + 1).trim() !== '') + 1;
  const text = lineText(lined, written).trim();
  if (FOREIGN_FENCE.test(text)) return refuse(lined, file, written, (words) => words.frontMatterLanguage());
  if (FENCE.test(text)) return refuse(lined, file, written, (words) => words.frontMatterNotFirst());
  if (ODD_FENCE.test(text)) return refuse(lined, file, written, (words) => words.frontMatterOddFence());
  return refuse(lined, file, written, (words) => words.frontMatterMissing());
}

/** Without front matter that can be trusted, the Markdown is not looked at either: where it begins is not known. */
function refuse(lined: LinedText, file: string, line: number, say: Finding['say']): SplitText {
  const finding: Finding = { file, line, column: 1, severity: 'error', quote: quoteLine(lined, line), say };
  const end = lined.text.length;
  return { yamlStart: 0, yamlEnd: 0, bodyStart: end, bodyLine: lined.starts.length, findings: [finding] };
}
