import type { yaml as chinese } from '../../zh-CN/problems/yaml.ts';

/** Sentences about YAML that is not well formed. */
export const yaml: typeof chinese = {
  yamlTab: () => ({
    message: 'This line is indented with a tab; only spaces may indent.',
    fix: 'Replace the tab by two spaces.',
  }),
  yamlDuplicateKey: ({ key }) => ({
    message: `"${key}" is written twice.`,
    fix: 'Keep one of them and delete the other.',
  }),
  yamlFullWidthColon: ({ key }) => ({
    message: `"${key}" is followed by a full-width colon "：".`,
    fix: `Write a colon and a space: "${key}: ".`,
  }),
  yamlColonWithoutBlank: ({ key }) => ({
    message: `A space is missing after the colon of "${key}:".`,
    fix: `Write a space after the colon: "${key}: ".`,
  }),
  yamlKeyWithoutColon: () => ({
    message: 'This line is not of the form "name: value": the colon is missing.',
    fix: 'Write "name: value" (colon and space); where the line continues the one above, indent it by two spaces more.',
  }),
  yamlColonInValue: () => ({
    message: 'The value has another colon with a space, so nobody can tell the name from the value.',
    fix: "Put the whole value in single quotes, as in title: 'Notice: on something'.",
  }),
  yamlIndent: () => ({
    message: 'The indentation does not agree.',
    fix: 'Align the entries of one level, and indent the next level by two spaces more.',
  }),
  yamlUnclosedQuote: ({ mark }) => ({
    message: `The quotation mark ${mark} is opened here and never closed.`,
    fix: `Write ${mark} at the end of the text, or delete the ${mark} at its beginning.`,
  }),
  yamlUnclosedBracket: ({ mark, closing }) => ({
    message: `The bracket ${mark} has no ${closing}.`,
    fix: `Write ${closing} at the end; where the bracket is part of the text, put the whole value in single quotes.`,
  }),
  yamlTextAfterQuote: () => ({
    message: 'There is text after the closing quotation mark.',
    fix: 'Put the whole value in single quotes, as in \'"open" data\'.',
  }),
  yamlReservedCharacter: () => ({
    message: 'The value begins with a character that YAML reserves (@, `, % and others).',
    fix: 'Put the whole value in single quotes.',
  }),
  yamlWideBlank: ({ key }) => ({
    message: `The blank after the colon of "${key}:" is a full-width (or no-break) one.`,
    fix: `Write an ordinary space instead: "${key}: ".`,
  }),
  yamlWideIndent: () => ({
    message: 'This line is indented with full-width (or no-break) blanks; only ordinary spaces may indent.',
    fix: 'Replace them by two ordinary spaces.',
  }),
  yamlWideComma: ({ mark }) => ({
    message: `The entries in the brackets are separated by "${mark}"; only "," may separate them.`,
    fix: `Write ", " instead of "${mark}"; where it is part of a text, put that entry in single quotes.`,
  }),
  yamlWideBracket: ({ mark }) => ({
    message: `The value begins with the full-width bracket "${mark}", which means nothing here.`,
    fix: `Write ${mark === '｛' ? '{ }' : '[ ]'} instead; where it is part of a text, put the whole value in single quotes.`,
  }),
  yamlHash: () => ({
    message: 'In YAML a comment begins with "#": it and what follows cannot be read.',
    fix: "Put the entry in single quotes, as in '#work'.",
  }),
  yamlReservedBeginning: ({ mark, value }) => ({
    message: `The value begins with "${mark}", which means something else in YAML.`,
    fix: `Put the whole value in single quotes: '${value}'.`,
  }),
  yamlEscape: () => ({
    message: 'A backslash in double quotes is not written right.',
    fix: 'Use single quotes instead of double ones, or write "\\\\" for "\\".',
  }),
  yamlAlias: ({ mark }) => ({
    message: `The value begins with "${mark}", which makes a reference in YAML; references are not used here.`,
    fix: 'Put a text in single quotes; instead of a reference, write the value again.',
  }),
  yamlTag: () => ({
    message: 'The value begins with "!", which makes a type tag in YAML; tags are not used here.',
    fix: 'Delete the tag; where "!" is part of the text, put the whole value in single quotes.',
  }),
  yamlDirective: () => ({
    message: 'A line that begins with "%" is a YAML directive; directives are not used here.',
    fix: 'Delete this line.',
  }),
  yamlMultipleDocuments: () => ({
    message: 'The file is divided into several parts by ---.',
    fix: 'Delete the --- and what follows it: one file, one part.',
  }),
  yamlTooDeep: ({ limit }) => ({
    message: `The content is nested too deeply (more than ${limit} levels).`,
    fix: 'Look at the brackets, hyphens and indentation of this line; no content needs more than six levels.',
  }),
  yamlNotAMap: () => ({
    message: 'There should be entries of the form "name: value" here, and there are none.',
    fix: 'Write one entry a line with a colon and a space, as in title: Words.',
  }),
  yamlUnexpected: () => ({
    message: 'From here on the YAML cannot be understood.',
    fix: 'Look at the quotes, brackets, colons and indentation of this line and the one above; in doubt, put the value in single quotes.',
  }),
};
