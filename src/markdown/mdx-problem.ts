/** What an `.mdx` article may not hold. */
export type MdxProblemKind =
  | 'import'
  | 'export'
  /** `{…}` in the text. */
  | 'expression'
  /** A `<` that begins no tag, as in 比例<5%, or a tag that does not fit: not closed, not opened, badly written. */
  | 'stray-less-than'
  /** A tag that is not on the list; HTML tags are not on it either. */
  | 'unknown-component'
  /** `title={…}` or `{...props}` in a tag. */
  | 'attribute-expression'
  /** An attribute that the component does not have, or one without a value. */
  | 'unknown-attribute'
  /** Anything else that MDX cannot read. */
  | 'syntax';

/** One of them, with its place; lines and columns count from 1 within the body. */
export interface MdxProblem {
  line: number;
  column: number;
  kind: MdxProblemKind;
  /** The text as written, at most one line of it; for a tag its name, for an attribute the attribute's name. */
  text: string;
}
