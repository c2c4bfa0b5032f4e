/** Words that the renderer adds to an article's text. */
export const markdownWords = {
  /** Heading of the list of footnotes. */
  footnotes: '注释',
  /** Name of the link from a footnote back to the text; `{reference}` is its number. */
  footnoteBack: '回到正文（{reference}）',
  /** Name of a table without a caption; `{number}` counts the article's tables. */
  table: '表{number}',
  /** Names of the two boxes of a task list. */
  taskDone: '已完成',
  taskOpen: '未完成',
};

export type MarkdownWords = typeof markdownWords;
