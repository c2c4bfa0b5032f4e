import type { Sentence } from '../../src/locales/sentence.ts';
import type { ProblemWords } from '../../src/locales/zh-CN/problems.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { entryCheck } from './check.ts';
import type { TextSlipKind } from './content/text-slips.ts';
import { findingAt } from './place-finding.ts';
import { findingInText } from './place-in-text.ts';

/** What an editor writes comes out as it was meant: nothing is dropped, and nothing turns into something else. */
export const textComesOut = entryCheck({
  name: 'text-comes-out',
  description: {
    'zh-CN': '写下的文字都照原意显示，没有哪一段被丢掉，或者变成别的样子。',
    en: 'What is written comes out as meant: nothing is dropped or turns into something else.',
  },
  entries: ({ entries }) => entries,
  find: (entry, { bodyOf }) => [
    ...cutValues(entry),
    ...joinedEntries(entry),
    ...bodyOf(entry).slips.map((slip) =>
      findingInText(entry, slip, (words) => saySlip(slip.kind, words), 'warning'),
    ),
  ],
});

function saySlip(kind: TextSlipKind, words: ProblemWords): Sentence {
  switch (kind) {
    case 'rule-makes-heading':
      return words.ruleMakesHeading();
    case 'second-front-matter':
      return words.secondFrontMatter();
    case 'indented-code':
      return words.indentedCode();
    case 'heading-unread':
      return words.headingUnread();
    case 'bold-unread':
      return words.boldUnread();
    case 'note-missing':
      return words.noteMissing();
    case 'table-unread':
      return words.tableUnread();
    case 'points-joined':
      return words.pointsJoined();
  }
}

/** A text without quotes, cut by a `#` that has a blank before it and none behind. */
const CUT = /^[ \t]*(?:- +)?[\w-]+: +(?<value>(?!['"[{|>#&*!])[^\n]*?)(?<cut> #[^\s#][^\n]*)$/gm;

/** YAML takes the end of such a text for a comment and drops it. */
function cutValues(entry: Entry): Finding[] {
  if (entry.data === undefined) return [];
  const isMarkdown = entry.file.kind === 'article' || entry.file.kind === 'document';
  const end = isMarkdown ? (entry.lined.starts[entry.bodyLine - 1] ?? 0) : entry.lined.text.length;
  return [...entry.lined.text.slice(0, end).matchAll(CUT)].map(({ 0: line, index, groups }) => {
    const { value = '', cut = '' } = groups ?? {};
    const start = index + line.length - cut.length + 1;
    const proposal = `'${(value + cut).trim().replaceAll("'", "''")}'`;
    const place = { start, end: index + line.length };
    return findingInText(entry, place, (words) => words.valueCut({ proposal }), 'warning');
  });
}

/** Lists whose entries are words; a comma inside an entry stands between two of them. */
const WORD_LISTS = ['tags', 'keywords'];

function joinedEntries(entry: Entry): Finding[] {
  return WORD_LISTS.flatMap((key) => {
    const list: unknown = (entry.data as Record<string, unknown> | undefined)?.[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((word: unknown, index) => {
      if (typeof word !== 'string' || !/[，、；]/.test(word)) return [];
      const proposal = word.split(/[，、；]\s*/).join(', ');
      return [
        findingAt(entry, [key, index], (words) => words.entriesJoined({ key, proposal }), {
          severity: 'warning',
        }),
      ];
    });
  });
}
