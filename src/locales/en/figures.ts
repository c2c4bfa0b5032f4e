import type { FigureCommandWords } from '../zh-CN/figures.ts';

/** What `npm run figures` says at the terminal. */
export const figures: FigureCommandWords = {
  usage: [
    'Usage: npm run figures -- FILE [--json]',
    '',
    'Lists the figures in the prose of a text or Markdown file: as written, place, value, unit, bound.',
    '',
    '  --json    prints JSON only (one file: an array; several: an object by file name)',
    '  --help    shows this text',
  ].join('\n'),
  noFile: 'No file is named: write npm run figures -- FILE (--help explains).',
  unknownOption: (text) => `Unknown option "${text}": --help lists them all.`,
  missing: (file) => `There is no file ${file}: paths count from the folder you are in.`,
  notAFile: (file) => `${file} is a folder: name a text or Markdown file.`,
  unreadable: (file, code) => `The system does not let ${file} be read (${code}): check its permissions.`,
  refused: (place, message, fix) => `${place}: ${message} ${fix}`,
  columns: { place: 'Place', text: 'As written', value: 'Value', unit: 'Unit', bound: 'Bound' },
  bounds: { exact: 'exact', over: 'over', about: 'about', under: 'under' },
  noUnit: '(none)',
  total: (file, count) => `${file}: ${count === 1 ? '1 figure' : `${count} figures`}.`,
};
