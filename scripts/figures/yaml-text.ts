/** Words that YAML readers take for something else than words. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

/** Signs that mean something inside YAML, also in a list on one line. */
const SIGNS = /[:#,[\]{}&*!|>'"%@`\\?\n]|^\s|\s$|^-|^=/;

/** A text as a YAML value: bare where nobody can misread it, else in single quotes. */
export function yamlText(text: string): string {
  const isPlain = /[\p{L}]/u.test(text) && !/^[\d.+-]+[eExXoO\d.]*$/.test(text);
  if (isPlain && !SIGNS.test(text) && !RESERVED.test(text)) return text;
  return `'${text.replaceAll("'", "''")}'`;
}
