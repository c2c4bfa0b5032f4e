/** Characters that take no room on the screen, or that change the direction of writing. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const HIDDEN = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** A text in which every character that cannot be seen stands as its code: `ne〈U+200B〉ws`. */
export function showHidden(text: string): string {
  return text.replaceAll(
    HIDDEN,
    (sign) => `〈U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}〉`,
  );
}
