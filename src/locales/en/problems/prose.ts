import type { prose as chinese } from '../../zh-CN/problems/prose.ts';

/** Sentences about the words themselves: marks, figures, confusable words, numbers of people. */
export const prose: typeof chinese = {
  moreSlips: ({ count, lines, isAll }) =>
    ` The file has ${count} more of this kind (line ${lines.join(', ')}${isAll ? '' : ' …'}).`,
  mendedByFix: () => ' npm run check -- --fix does it for you.',
  halfWidthMark: ({ mark, full }) => ({
    message: `The half-width mark "${mark}" stands in Chinese text.`,
    fix: `Write the full-width "${full}".`,
  }),
  quotationMark: ({ mark, right }) => ({
    message: `The quotation mark ${mark} is the wrong one here.`,
    fix: `Write ${right} here: “ ” outside, ‘ ’ inside them.`,
  }),
  quotationUnpaired: ({ mark }) => ({
    message: `The quotation mark ${mark} has no counterpart.`,
    fix: 'Add the other one, or delete this one.',
  }),
  bracketUnpaired: ({ mark }) => ({
    message: `"${mark}" has no counterpart.`,
    fix: 'Add the other one, or delete this one.',
  }),
  marksRepeated: ({ marks, right }) => ({
    message: `A mark is doubled: "${marks}".`,
    fix: `Leave one "${right}".`,
  }),
  marksTogether: ({ marks }) => ({
    message: `Two marks stand side by side: "${marks}".`,
    fix: 'Leave the one that is meant.',
  }),
  marksShouted: ({ mark }) => ({
    message: `Several "${mark}" stand side by side; news and official papers have one (GB/T 15834).`,
    fix: `Leave one "${mark}".`,
  }),
  dotsOrDashes: ({ written, right }) => ({
    message: `"${written}" is no ${right.startsWith('…') ? 'ellipsis' : 'dash'} as Chinese text has it.`,
    fix: `Write "${right}".`,
  }),
  ellipsisWithEtc: () => ({
    message: 'An ellipsis and "等" (and so on) stand together.',
    fix: 'Leave one of them.',
  }),
  serialMark: ({ mark }) => ({
    message: `No "${mark}" follows a serial in brackets.`,
    fix: `Delete the "${mark}".`,
  }),
  ordinalMark: () => ({
    message: 'A comma follows 第一, 第二 and so on, not "、".',
    fix: 'Write "，".',
  }),
  blankBesideFigure: () => ({
    message: 'There is a blank between a Chinese character and a figure.',
    fix: 'Delete it; the page leaves the right room by itself.',
  }),
  blankInSentence: () => ({
    message: 'There is a blank inside a sentence.',
    fix: 'Delete it, or write the mark that belongs there.',
  }),
  figureMagnitude: ({ figure, proposal }) => ({
    message: `"${figure}": only 万 and 亿 stand behind Arabic figures (GB/T 15835).`,
    fix: `Write "${proposal}", or all of it in Chinese characters.`,
  }),
  rangeUnit: ({ figure, proposal }) => ({
    message: `The first number of the range "${figure}" is not written out (GB/T 15835).`,
    fix: `Where both have the same unit, write "${proposal}".`,
  }),
  rangeMark: ({ mark, right }) => ({
    message: `"${mark}" stands inside a range.`,
    fix: `Write "${right}": "～" between figures, "—" between dates.`,
  }),
  roughMark: ({ figure, proposal }) => ({
    message: `The rough figure "${figure}" has no mark inside (GB/T 15835).`,
    fix: `Write "${proposal}".`,
  }),
  roughFigure: ({ figure, proposal }) => ({
    message: `The rough figure "${figure}" is written in Chinese characters (GB/T 15835).`,
    fix: `Write "${proposal}".`,
  }),
  dateNotWhole: ({ date, proposal }) => ({
    message: `"${date}": a date that is not whole has no hyphens (GB/T 15835).`,
    fix: `Where it is a date, write "${proposal}".`,
  }),
  yearCut: ({ year, proposal }) => ({
    message: `The year "${year}" is not written out.`,
    fix: `Write four figures, as in "${proposal}".`,
  }),
  confusedWord: ({ wrong, right }) => ({
    message: `"${wrong}" should be "${right}".`,
    fix: `Change it to "${right}".`,
  }),
  identityNumber: ({ text }) => ({
    message: `Here is an identity-card number (${text}), which must not be published.`,
    fix: 'Delete it, or keep the first six figures and write * for the others.',
  }),
  mobileNumber: ({ text }) => ({
    message: `Here is a mobile number, ${text}, which must not be published.`,
    fix: `Delete it, or write * for the four figures in the middle; where the office itself makes it public, write waivers: [{ rule: personal-data, text: '${text}', reason: 'office number' }] in terms.yaml.`,
  }),
  bankCard: ({ text }) => ({
    message: `This looks like the number of a bank card (${text}).`,
    fix: "Delete it where it is a person's.",
  }),
  titleLong: ({ count, most }) => ({
    message: `The title has ${count} characters, which is too long for lists.`,
    fix: `Shorten it to ${most}, and put the rest into the subtitle.`,
  }),
  paragraphTwice: ({ line }) => ({
    message: `This paragraph is the same as the one on line ${line}.`,
    fix: 'Delete one of them.',
  }),
  paragraphShared: ({ place: { file, line }, count }) => ({
    message:
      count > 1
        ? `This and other long paragraphs, ${count} in all, are the same as in ${file} (from line ${line}).`
        : `This paragraph is the same as one in ${file}, line ${line}.`,
    fix: 'Where one article was put in twice, delete one; where it is meant, leave it.',
  }),
  termName: ({ wrong, right }) => ({
    message: `"${wrong}" is not the proper name.`,
    fix: `Change it to "${right}".`,
  }),
  termBanned: ({ term, reason, instead }) => ({
    message: `"${term}" must not be used: ${reason}.`,
    fix: instead === undefined ? 'Delete it, or say it otherwise.' : `Change it to "${instead}".`,
  }),
  termSuperseded: ({ was, now, since }) => ({
    message: `"${was}" is called "${now}"${since === undefined ? ' now' : ` since ${since}`}.`,
    fix: `Change it to "${now}"; where it speaks of the past, say so in waivers in terms.yaml.`,
  }),
  waiverIdle: ({ rule, text }) => ({
    message: `This waiver is idle: the rule ${rule} finds nothing in "${text}".`,
    fix: 'Delete it, or write the text as it stands in the article.',
  }),
  waiverUnknownRule: ({ rule, nearest }) => ({
    message: `There is no rule "${rule}" that could be waived.`,
    fix:
      nearest === undefined
        ? 'The name of a rule stands in brackets behind each of its problems.'
        : `Change it to "${nearest}"; the name of a rule stands in brackets behind each of its problems.`,
  }),
  waiverUnknownFile: ({ file }) => ({
    message: `There is no file "${file}", so this waiver is idle.`,
    fix: 'Write its path in the content folder, as in articles/2023/market.md.',
  }),
};
