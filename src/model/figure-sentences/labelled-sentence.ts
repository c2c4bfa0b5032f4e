/**
 * A sentence with its figures, labelled by hand: `text|value|unit`, then the bound where it is not exact, then the
 * upper end of a range; `signed` with the value where it is below nought, and `words` where it is written in 汉字.
 */
export type LabelledSentence = readonly [sentence: string, figures: readonly string[]];
