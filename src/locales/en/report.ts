import type { ReportWords } from '../zh-CN/report.ts';

const count = (number: number, one: string, many: string): string[] =>
  number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];

/** Words around the problems in the report of `npm run check`. */
export const report: ReportWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  quote: 'written: ',
  fix: 'mend: ',
  summary: ({ error, warning, note }, articles) => {
    const parts = [
      ...count(error, 'error', 'errors'),
      ...count(warning, 'warning', 'warnings'),
      ...count(note, 'note', 'notes'),
    ];
    return parts.length > 0
      ? `${parts.join(', ')}.`
      : `All is well: ${articles} ${articles === 1 ? 'article' : 'articles'}, no problems.`;
  },
  listTitle: 'The rules:',
  usageFormat: '  --format FORM    form of the report: terminal (default), json or github',
  usageList: '  --list           lists all rules',
  unknownFormat: (text) => `There is no report "${text}": --format is terminal, json or github.`,
  notAFolder: (dir) => `${dir} is not a folder: name the folder that the editors write with --content.`,
};
