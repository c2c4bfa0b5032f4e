/**
 * A sentence with its figures, labelled by hand: `text|value|unit`, then the bound where it is not exact, then the
 * upper end of a range.
 */
export type LabelledSentence = readonly [sentence: string, figures: readonly string[]];
