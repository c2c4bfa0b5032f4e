/** Rows beyond these would be thinner than their labels. */
export const MAX_CATEGORIES = 60;

/** Parts of a ring: more are slivers. */
export const MAX_PARTS = 12;

/** Days on an axis of time: more than one a pixel cannot be seen apart. */
export const MAX_DAYS = 400;

/** How many fills or dashes can be told apart without colour. */
export const MAX_SERIES = 6;

/** How many little charts one drawing holds. */
export const MAX_PANELS = 24;

/** Beyond it neighbouring values are the same number in a browser, and no axis is true. */
export const MAX_VALUE = 1e15;

/** How many rows or lines a spoken sentence goes through before it becomes a table read aloud. */
export const MAX_SPOKEN = 4;
