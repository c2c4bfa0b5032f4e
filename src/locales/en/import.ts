import type { ImportWords } from '../zh-CN/import.ts';

/** What `npm run import` says at the terminal, in English. */
export const importing: ImportWords = {
  usage: [
    'Usage: npm run import -- FILE… [options]',
    '',
    'Turns an old web page (.html), text copied from one (.txt) or a Word file (.docx) into an article of the content.',
    '',
    '  --column ID       the column to stand in (a file name in content/columns/); else found by the breadcrumb',
    '  --campaign ID     the campaign it reports on (a folder name in content/campaigns/)',
    '  --title TEXT      the title, where the page does not tell',
    '  --date DAY        the day of publication, where the page does not tell, as in 2023-01-11',
    '  --source NAME     the source, where the page does not tell',
    '  --slug NAME       the name of the file, a part of the address; else made from the title',
    '  --draft           write it as a draft, not to be published yet',
    '  --overwrite       replace the article where it was imported before',
    '  --dry-run         show what would be written, and write nothing',
    '  --json            print what was understood, and write nothing',
    '  --content DIR     folder of the content (default content)',
    '  --help            this text',
    '',
    'Example: npm run import -- downloads/round-up.docx --column news --campaign streets',
  ].join('\n'),
  noFile: 'No file is named: write npm run import -- FILE (--help explains).',
  missing: (file) =>
    `There is no file ${file}: ${/^[—–－−]/.test(file) ? 'options begin with two plain hyphens (--)' : file.includes('　') ? 'put a plain blank between file and options, not a full-width one' : 'paths count from where you stand, and a name with blanks stands in double quotes'}.`,
  notAFile: (file) => `${file} is a folder: name an .html, .txt or .docx file.`,
  unreadable: (file, code) => `The system refuses to read ${file} (${code}): look at the file's permissions.`,
  noContent: (dir) =>
    `There is no content folder ${dir}: name it with --content, or make one with npm run new -- site.`,
  refusals: {
    empty: 'the file is empty: choose one that says something.',
    binary:
      'this is no page, text or Word file: save it as .docx in its own program, or copy the words into a .txt file, then import that.',
    'too-big': 'the file is too big for an article: keep the article alone, with smaller pictures.',
    'no-article':
      'the page has no words to import: choose a page with a text, or copy the text into a .txt file.',
    damaged: 'the file is damaged: fetch it again, or open it in Word and save it as .docx.',
    locked: 'the file has a password: open it in Word, take the password off, save it as .docx.',
    bomb: 'the file unpacks to far more than an article can be, so it is not read: ask whoever sent it.',
    'wrong-type':
      'what the file holds is no web page, text or .docx: save it as .docx in its own program, or copy the words into a .txt file.',
    'old-word': 'this is a Word file of the old kind (.doc): open it in Word and save it as .docx.',
  },
  refused: (file, reason) => `${file}: ${reason}`,
  broke: (file, reason) =>
    `${file}: reading broke off and nothing was written (reason: ${reason}); copy the text into a .txt file and import that.`,
  fields: {
    title: 'title',
    subtitle: 'subtitle',
    date: 'date',
    source: 'source',
    byline: 'byline',
    editor: 'editor',
    breadcrumb: 'breadcrumb',
    headings: 'headings',
    paragraphs: 'paragraphs',
    pictures: 'pictures',
    figures: 'figures',
  },
  none: '(not found)',
  named: (id, title) => `${id} (${title})`,
  list: (items) => items.join(', '),
  person: (role, name) => `${role} ${name}`,
  steps: (items) => items.join(' > '),
  count: (count) => String(count),
  written: (file) => `Wrote ${file}`,
  replaced: (file) => `Replaced ${file}`,
  wouldWrite: (file) => `Would write ${file}:`,
  leftOut: (count) => `Left out of the article; please look at these ${count}:`,
  leftOutItem: (reason, text) => `  ${reason}: ${text}`,
  leftOutCount: (reason, count) => `${reason} (${count})`,
  leftOutFurniture: (counts) => `Also left out: ${counts}.`,
  relatedOffered: (titles) =>
    `The page offers these to read next; once they are on this site, name them under related: ${titles.join('; ')}`,
  reasons: {
    navigation: 'navigation',
    share: 'buttons to share or print',
    advert: 'advertisement',
    related: 'related reading',
    disclaimer: 'disclaimer',
    footer: 'footer',
    counter: 'counter',
    script: 'script',
    hidden: 'hidden content',
    'unsafe-address': 'unsafe address',
    frame: 'frame',
    form: 'form',
    media: 'sound or film',
    'picture-missing': 'picture that did not come with the file; add it yourself',
    'picture-foreign': 'picture on another site; download it and add it yourself',
    'duplicate-title': 'title a second time',
    'merged-cells': 'merged cells were taken apart; look at the table',
    'other-article': 'another article',
    comment: 'a comment',
    deleted: 'words deleted in a tracked change',
    embedded: 'an embedded file, chart or macro, which cannot be imported',
    'text-box': 'words of a text box: compare them and put them in by hand',
    numbering: 'automatic numbering that could not be read: write the numbers in',
  },
  relatedFound: (ids) =>
    `${ids.length} of the related articles are on this site and stand in related: ${ids.join(', ')}`,
  noDate: 'The page names no date: add --date, as in --date 2023-01-11.',
  noSource: "The page names no source: add --source, as in --source 'District News'.",
  noTitle: "The page has no title that can be told: add --title, as in --title 'Market day'.",
  noColumn: (titles, columns) =>
    columns.length === 0
      ? `The content has no column yet: make one with npm run new -- column${titles.length > 0 ? ` --title '${titles.at(-1) ?? ''}'` : ''}.`
      : `Which column is it for? Add --column; there are: ${columns.join(', ')}.`,
  unknownColumn: (id, nearest, known) =>
    `There is no column '${id}'${nearest === undefined ? '.' : `; did you mean ${nearest}?`}${known.length === 0 ? '' : ` There are: ${known.join(', ')}.`} A new one is made by npm run new -- column.`,
  unknownCampaign: (id, nearest, known) =>
    `There is no campaign '${id}'${nearest === undefined ? '.' : `; did you mean ${nearest}?`}${known.length === 0 ? '' : ` There are: ${known.join(', ')}.`} A new one is made by npm run new -- campaign.`,
  badDate: (text) => `'${text}' is no date: write --date like 2023-01-11.`,
  badSlug: (text) =>
    `'${text}' cannot be a file name here: write --slug in lower-case letters, digits and hyphens, as in market-day.`,
  slugForOne: '--slug, --title and --date are for one file: import the files one by one.',
  already: (file) =>
    `This article was imported before: ${file}. Add --overwrite to replace it, or --slug to keep both.`,
  taken: (file) =>
    `${file} is there already: choose another name with --slug, or replace it with --overwrite.`,
  askTitle: 'Title',
  askDate: 'Day of publication (as in 2023-01-11)',
  askSource: 'Source (the paper or the office)',
  askColumn: 'Column',
  askOverwrite: (file) => `This article was imported before: ${file}. Replace it`,
  nothingWritten: 'Nothing was written.',
  stillWrong: (count) => `The check finds ${count} more to mend:`,
  checkPasses: 'The check passes.',
  nextFigures: (count, file, option) =>
    `${count} figures of the text have no metric yet. Next: npm run figures${option === '' ? ' --' : option} ${file} --write`,
  nextPreview: (option) => `Next: npm run dev${option}, to see how it looks.`,
};
