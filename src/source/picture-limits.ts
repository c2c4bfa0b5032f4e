/** Heaviest still picture that a page shows, in bytes: one second of a weak mobile line (2 Mbit/s). */
export const PICTURE_LIMIT = 250_000;

/** Heaviest moving picture, in bytes. */
export const MOVING_PICTURE_LIMIT = 1_000_000;

/** Longest side of a WebP picture, in pixels: the format knows no more. */
export const LONGEST_SIDE_PX = 16_383;

/** Most pixels that the image library reads, its own bound against files that would fill the memory. */
export const MOST_PIXELS = 0x3fff * 0x3fff;
