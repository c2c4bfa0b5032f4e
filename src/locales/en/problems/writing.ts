import type { writing as chinese } from '../../zh-CN/problems/writing.ts';

/** Sentences about text that would not come out as it was meant. */
export const writing: typeof chinese = {
  ruleMakesHeading: () => ({
    message: 'This text stands right above ---, which makes it a heading.',
    fix: 'For a rule, leave a line empty before ---; for a heading, delete --- and write "## " before the text.',
  }),
  secondFrontMatter: () => ({
    message: 'There is front matter in the text a second time; it would show on the page.',
    fix: 'Move what is needed between the two lines --- at the top of the file, and delete the rest.',
  }),
  indentedCode: () => ({
    message: 'This paragraph begins with four blanks or more (or a tab), which makes it code.',
    fix: 'Delete the blanks at its beginning; the site indents paragraphs by itself.',
  }),
  headingUnread: () => ({
    message:
      'This looks like a heading, but readers will see the "#": it must be half-width, with a blank behind it.',
    fix: 'Write "## Heading"; where it is none, write a backslash before the "#".',
  }),
  boldUnread: () => ({
    message: 'The ** has no counterpart, or a blank inside; readers will see the asterisks.',
    fix: 'Write **words** without blanks inside the asterisks, or delete them.',
  }),
  noteMissing: () => ({
    message: 'This footnote has no text; readers will see the brackets.',
    fix: 'Write its text in a paragraph of its own, as in "[^1]: From the yearly report.", or delete the "^".',
  }),
  tableUnread: () => ({
    message:
      'This looks like a table, but the row |---| below its head is missing (or the bars are full-width).',
    fix: 'Write a row below the first one with --- for each column, as in | --- | --- |.',
  }),
  pointsJoined: () => ({
    message: 'There are no empty lines between these points, so they run together into one paragraph.',
    fix: 'Leave a line empty between them, or write a list: "1. First" (dot and blank).',
  }),
  valueCut: ({ proposal }) => ({
    message: 'There is a blank before "#", so YAML takes it and what follows for a comment and drops it.',
    fix: `Put the whole value in single quotes: ${proposal}.`,
  }),
  entriesJoined: ({ key, proposal }) => ({
    message: `This entry of "${key}" has a comma inside, which makes one of several words.`,
    fix: `Write "," between the entries: ${proposal}.`,
  }),
};
