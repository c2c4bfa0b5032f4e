/**
 * A sentence, and of each of its figures: the figure, measure, trend, against, period and place, parted by blanks; `-`
 * for none. A place is its level, or its name where the name says none. The day is 2024-01-20 unless a third entry names
 * another.
 */
export type LabelledMention = readonly [sentence: string, mentions: readonly string[], day?: string];
