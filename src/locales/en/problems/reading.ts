import type { reading as chinese } from '../../zh-CN/problems/reading.ts';

/** Sentences about files that cannot be read at all: their bytes, their front matter. */
export const reading: typeof chinese = {
  fileTooLarge: ({ megabytes, limit }) => ({
    message: `The file is too large (${megabytes} MB); a text file may have ${limit} MB at most.`,
    fix: 'Look for a picture or an attachment that was pasted as text; save it as a file and link it with ![words](./picture.jpg).',
  }),
  utf16: () => ({
    message: 'The file was saved as UTF-16 ("Unicode") and cannot be read.',
    fix: 'Save it again with the encoding UTF-8.',
  }),
  gbk: () => ({
    message: 'The file is not UTF-8; it looks like GBK ("ANSI").',
    fix: 'Save it again with the encoding UTF-8.',
  }),
  notUtf8: () => ({
    message: 'The file has bytes that are not UTF-8; from here on it cannot be read.',
    fix: 'Save it again as UTF-8; where the text is damaged, copy it from the original.',
  }),
  nulByte: () => ({
    message: 'The file has a NUL byte: it is no text, or it is damaged.',
    fix: 'Copy the text from the original into a new UTF-8 file; put Word and PDF files into the documents folder as attachments.',
  }),
  damagedCharacter: () => ({
    message: 'A character here is damaged (shown as "�"): the original one is lost.',
    fix: 'Compare with the original and put the right character in its place.',
  }),
  controlCharacter: ({ code }) => ({
    message: `There is an invisible control character here (${code}), probably copied from Word or a web page.`,
    fix: 'Delete the characters around this place and type them again.',
  }),
  longLine: ({ kilobytes, limit }) => ({
    message: `The line is too long (${kilobytes} KB); a line may have ${limit} KB at most.`,
    fix: 'Look for picture data or a whole table that was pasted; divide the text into paragraphs with an empty line between them.',
  }),
  emptyFile: () => ({
    message: 'The file is empty.',
    fix: 'Write its content, or delete the file.',
  }),
  fileUnreadable: ({ code }) => ({
    message: `The system refuses to read the file (${code}).`,
    fix: 'Close the program that uses it and check the permissions of the file.',
  }),
  changedMeanwhile: () => ({
    message: 'The file was changed while it was being checked.',
    fix: 'When the editor or the synchronising program has saved it, check again.',
  }),
  frontMatterMissing: () => ({
    message: 'The file does not begin with front matter (title, date and so on between two lines ---).',
    fix: 'Write --- on the first line, then title, published and so on, then another line ---.',
  }),
  frontMatterNotFirst: () => ({
    message: 'The --- of the front matter is not on the first line.',
    fix: 'Delete the empty lines and the text above it, so that --- is the first line of the file.',
  }),
  frontMatterUnclosed: () => ({
    message: 'The front matter does not end: there is a --- before it, but none after it.',
    fix: 'Write a line --- below the last entry of the front matter.',
  }),
  frontMatterOddFence: () => ({
    message: 'The line around the front matter is not made of three hyphens.',
    fix: 'Change this line to --- (three hyphens); an input method may have turned them into a dash.',
  }),
  frontMatterLanguage: () => ({
    message: 'Front matter is written in YAML; JavaScript, JSON, TOML and others are not read and never run.',
    fix: 'Change this line to --- and write one "name: value" a line.',
  }),
};
