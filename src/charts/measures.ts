/**
 * Width of the drawing in its own units. A phone of 390 px gives a chart 358 px, so a text of 13.5 is 12.1 px there;
 * at the 512 px that a page may give it (32rem) the same text is 17.3 px, the size of the body. One drawing for both
 * costs half the bytes of two, and 400 units hold thirty 汉字 a line, which is what a phone holds anyway.
 */
export const CHART_WIDTH = 400;

/** The narrowest width, in CSS pixels, at which every text must still be 12 px: a phone of 390 px with its margins. */
export const PHONE_WIDTH = 358;

/** Size of every text of a chart: none is smaller. */
export const TEXT = 13.5;

/** Line height of labels and of the rows above the plot. */
export const LINE = 20;

/** Line height of the lines under the plot. */
export const FOOT_STEP = 18;

/** Size and line height of a title that is drawn in. */
export const TITLE = 19;
export const TITLE_LINE = 27;
