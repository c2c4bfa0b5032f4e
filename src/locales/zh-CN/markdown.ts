/** Words that the renderer adds to an article's text. */
export const markdownWords = {
  /** Heading of the list of footnotes. */
  footnotes: '注释',
  /** Name of the link from a footnote back to the text; `{reference}` is its number. */
  footnoteBack: '回到正文（{reference}）',
  /** Name of a table without a caption; `{number}` counts the article's tables. */
  table: '表{number}',
};

export type MarkdownWords = typeof markdownWords;
