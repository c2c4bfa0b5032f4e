import type { YAMLError } from 'yaml';
import type { Finding } from './finding.ts';
import { findYamlSlip, type YamlSlip } from './yaml-slip.ts';
import { DEPTH_LIMIT, findExcessDepth } from './yaml-depth.ts';

/** What is needed of the parser's error; `NOT_A_MAP` is our own: well-formed YAML that is no list of keys. */
interface ParserError {
  code: YAMLError['code'] | 'NOT_A_MAP';
  pos: [number, number];
  message: string;
}

export interface DescribedError {
  /** Offset in the YAML at which the editor should look. */
  offset: number;
  say: Finding['say'];
  /** Whether the slip stands at this very place; other errors are mostly the wake of one further up. */
  isCertain?: boolean;
  /** How the lines after the slip can be read all the same. */
  repair?: YamlSlip['repair'];
}

type Say = Finding['say'];

/** Sentences for errors that mean one thing only. */
const PLAIN: Partial<Record<ParserError['code'], Say>> = {
  TAB_AS_INDENT: (words) => words.yamlTab(),
  MULTIPLE_DOCS: (words) => words.yamlMultipleDocuments(),
  TAG_RESOLVE_FAILED: (words) => words.yamlTag(),
  BAD_DQ_ESCAPE: (words) => words.yamlEscape(),
  BAD_DIRECTIVE: (words) => words.yamlDirective(),
  BAD_ALIAS: (words) => words.yamlAlias({ mark: '*' }),
  RESOURCE_EXHAUSTION: (words) => words.yamlTooDeep({ limit: DEPTH_LIMIT }),
};

/** Chooses the sentence for an error of the YAML parser, and the offset to which it points. */
export function describeYamlError(error: ParserError, source: string): DescribedError {
  const pos = error.code === 'RESOURCE_EXHAUSTION' ? findExcessDepth(source) : error.pos[0];
  const plain = PLAIN[error.code];
  const slip = findYamlSlip(source, error.pos[0]);
  if (plain) return { offset: pos, say: plain, isCertain: true };
  if (error.code === 'DUPLICATE_KEY') return duplicateKey(error, source);
  if (error.message.startsWith('Missing closing')) return unclosedQuote(error, source);
  if (/^Flow (?:map|sequence)/.test(error.message)) return unclosedBracket(error, source);
  if (slip) return { ...slip, isCertain: true };
  return { offset: error.pos[0], say: sayStructure(error, source) };
}

function duplicateKey(error: ParserError, source: string): DescribedError {
  const key = /^["']?([^:"'\n]+)/.exec(source.slice(error.pos[0]))?.[1]?.trim() ?? '';
  return { offset: error.pos[0], say: (words) => words.yamlDuplicateKey({ key }), isCertain: true };
}

/** The parser notices a missing quote at the end of the text; the editor must look at its beginning. */
function unclosedQuote(error: ParserError, source: string): DescribedError {
  const mark = error.message.includes('"') ? '"' : "'";
  const before = source.slice(0, error.pos[0]);
  const opening = new RegExp(`(?:^|[\\s:\\-[{,])${mark}(?=[^${mark}]*$)`).exec(before);
  const first = before.search(new RegExp(`(?<=[:\\-,[{]\\s+)${mark}(?:[^${mark}\\n]|${mark}${mark})*$`, 'm'));
  const offset = first === -1 ? (opening ? opening.index + 1 : error.pos[0]) : first;
  return { offset, say: (words) => words.yamlUnclosedQuote({ mark }) };
}

function unclosedBracket(error: ParserError, source: string): DescribedError {
  const mark = error.message.includes('map') ? '{' : '[';
  const offset = source.lastIndexOf(mark, error.pos[0]);
  const say: Say = (words) => words.yamlUnclosedBracket({ mark, closing: mark === '{' ? '}' : ']' });
  return { offset: offset === -1 ? error.pos[0] : offset, say };
}

/** Sentences for lines that do not fit together. */
function sayStructure({ code, pos, message }: ParserError, source: string): Say {
  const line = source.slice(source.lastIndexOf('\n', pos[0] - 1) + 1).split('\n', 1)[0] ?? '';
  if (code === 'BAD_SCALAR_START') return (words) => words.yamlReservedCharacter();
  if (code === 'NOT_A_MAP') return (words) => words.yamlNotAMap();
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.slice(0, -1).split(': ').length > 2) {
    return (words) => words.yamlColonInValue();
  }
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || message.includes('without - indicator')) {
    return (words) => words.yamlIndent();
  }
  if (/["'][^"']*["']\s*\S/.test(line) && message.includes('scalar at node end')) {
    return (words) => words.yamlTextAfterQuote();
  }
  if (message.includes('followed by map values') || code === 'MULTILINE_IMPLICIT_KEY') {
    return (words) => words.yamlKeyWithoutColon();
  }
  return (words) => words.yamlUnexpected();
}
