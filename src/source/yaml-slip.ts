import type { Finding } from './finding.ts';
import { shorten } from './text-place.ts';

/** A slip on one line of YAML that has one meaning only, and how to undo it so that the lines after it can be read. */
export interface YamlSlip {
  /** Offset in the YAML at which the editor should look. */
  offset: number;
  say: Finding['say'];
  /** Put `by` in place of the text between two offsets; nothing where the rest can be read as it is. */
  repair?: { start: number; end: number; by: string };
}

const KEY = String.raw`(?:-[ ]+)?["']?(?<key>[\w-]+|[\u4e00-\u9fff]{1,8})["']?`;
/** What an input method or Word puts in place of an ordinary blank. */
const WIDE_BLANK = String.raw`[\u3000\u00a0\u2002-\u200a]`;

const WIDE_COLON = new RegExp(String.raw`^\s*${KEY}\s*：\s*`);
const COLON_WITHOUT_BLANK = /^\s*(?:-\s+)?(?<key>[A-Za-z][\w-]*):(?=[^\s/])/;
const WIDE_BLANK_AFTER_COLON = new RegExp(`^\\s*${KEY}:${WIDE_BLANK}+`);
const WIDE_INDENT = new RegExp(`^[ ]*(?:- +)?${WIDE_BLANK}+${KEY}\\s*[:：]`);
/** A value in brackets, with a full-width comma inside. */
const WIDE_COMMA = /^[^'"]*:\s+[[{][^'"]*?(?<mark>[，、])/;
const WIDE_BRACKET = /^\s*(?:-\s+)?[\w-]+:\s+(?<mark>[｛［【])/;
/** A sign with a meaning of its own at the beginning of a value. */
const RESERVED = /^\s*(?:-\s+)?[\w-]+:\s+(?<mark>[[\]{}!>|?%,`@]|-(?=\s))/;
const HASH_IN_LIST = /[[,]\s*(?<mark>#)\S/;

/** Finds the one certain slip on the line of `offset`. */
export function findYamlSlip(source: string, offset: number): YamlSlip | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = source.slice(start).split('\n', 1);
  const slip = colonSlip(line) ?? blankSlip(line) ?? bracketSlip(line);
  if (!slip) return undefined;
  const { repair } = slip;
  return {
    ...slip,
    offset: start + slip.offset,
    ...(repair ? { repair: { ...repair, start: start + repair.start, end: start + repair.end } } : {}),
  };
}

function colonSlip(line: string): YamlSlip | undefined {
  const wide = WIDE_COLON.exec(line);
  if (wide) {
    const key = wide.groups?.key ?? '';
    const offset = line.indexOf('：');
    const repair = { start: offset, end: wide[0].length, by: ': ' };
    return { offset, repair, say: (words) => words.yamlFullWidthColon({ key }) };
  }
  const key = COLON_WITHOUT_BLANK.exec(line)?.groups?.key;
  if (key === undefined) return undefined;
  const offset = line.indexOf(':');
  // A wide blank after the colon is another slip.
  if (new RegExp(WIDE_BLANK).test(line[offset + 1] ?? '')) return undefined;
  const repair = { start: offset + 1, end: offset + 1, by: ' ' };
  return { offset, repair, say: (words) => words.yamlColonWithoutBlank({ key }) };
}

function blankSlip(line: string): YamlSlip | undefined {
  const after = WIDE_BLANK_AFTER_COLON.exec(line);
  if (after) {
    const key = after.groups?.key ?? '';
    const offset = line.indexOf(':') + 1;
    const repair = { start: offset, end: after[0].length, by: ' ' };
    return { offset, repair, say: (words) => words.yamlWideBlank({ key }) };
  }
  if (!WIDE_INDENT.test(line)) return undefined;
  return { offset: line.search(new RegExp(WIDE_BLANK)), say: (words) => words.yamlWideIndent() };
}

function bracketSlip(line: string): YamlSlip | undefined {
  const wide = WIDE_BRACKET.exec(line)?.groups?.mark;
  if (wide !== undefined) {
    return { offset: line.indexOf(wide), say: (words) => words.yamlWideBracket({ mark: wide }) };
  }
  const comma = WIDE_COMMA.exec(line)?.groups?.mark;
  if (comma !== undefined && /[\]}]\s*$/.test(line)) {
    return { offset: line.indexOf(comma), say: (words) => words.yamlWideComma({ mark: comma }) };
  }
  if (HASH_IN_LIST.test(line)) {
    return { offset: line.indexOf('#'), say: (words) => words.yamlHash() };
  }
  const mark = RESERVED.exec(line)?.groups?.mark;
  // A bracket that is closed at the end of the line is one; what is wrong lies inside it.
  if (mark === undefined || (/[[{]/.test(mark) && !/[\]}][^\]},]+$/.test(line))) return undefined;
  const offset = line.indexOf(mark, line.indexOf(':'));
  const value = line.slice(offset).trim().replaceAll("'", "''");
  return { offset, say: (words) => words.yamlReservedBeginning({ mark, value: shorten(value) }) };
}
