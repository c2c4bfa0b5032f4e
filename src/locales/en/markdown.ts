import type { MarkdownWords } from '../zh-CN/markdown.ts';

/** Words that the renderer adds to an article's text. */
export const markdownWords: MarkdownWords = {
  footnotes: 'Notes',
  footnoteBack: 'Back to the text ({reference})',
  table: 'Table {number}',
  taskDone: 'Done',
  taskOpen: 'Open',
};
