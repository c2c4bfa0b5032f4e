/**
 * The components that an `.mdx` article may use, with their attributes; every attribute is optional and a plain string.
 * One file a component stands in `src/components/mdx/`.
 */
export const MDX_COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  /** A remark set apart from the text: 编者按, 说明. */
  ['Note', ['title']],
  /** A sentence from the text, set large; `by` names who said it. */
  ['PullQuote', ['by']],
  /** Wraps a list whose items are the steps of a chronicle. */
  ['Timeline', []],
]);
