import type { CommandWords } from '../zh-CN/commands.ts';

/** What the commands say at the terminal, in English. */
export const commands: CommandWords = {
  badMoment: (text) =>
    `'${text}' is no moment: give --at a date (2023-01-11) or a time with its zone (2023-01-11T09:30+08:00).`,
  unknownOption: (text, nearest) =>
    `There is no option '${text}'${nearest === undefined ? '' : `; did you mean ${nearest}?`} --help lists them all.`,
  optionNeedsValue: (name) => `The option ${name} needs a value: --help shows how it is written.`,
  optionTakesNoValue: (name) =>
    `The option ${name} takes no value: leave out the equals sign and what follows it.`,
  swallowedByNpm: (command, names) =>
    `npm kept ${names.map((name) => `--${name}`).join(', ')} for itself, so nothing was done: write files and options after two dashes by themselves, as in npm run ${command} -- --${names[0] ?? ''}. If you did, PowerShell dropped the dashes: write npm.cmd for npm.`,
  strayArgument: (text) => `'${text}' has no option name before it: --help lists the options.`,
  usage: (command, own) =>
    [
      `Usage: npm run ${command} -- [options]`,
      '',
      '  --content DIR   folder of the content (default content; or the environment variable CONTENT)',
      '  --out DIR       folder that receives the site (default dist; or the environment variable OUT)',
      '  --at MOMENT     articles published after it are held back (default now)',
      ...own,
      '  --help          show this',
    ].join('\n'),
  usagePort: '  --port PORT     port to serve at (default: the first free one from 4321)',
  usageNoBuild: '  --no-build      serve what the output folder already holds',
  noContent: (dir) =>
    `There is no content folder ${dir}: name the folder that the editors write with --content.`,
  outInsideContent: (out, content) =>
    `The output folder ${out} and the content folder ${content} lie inside each other, and a build would destroy the content: choose another --out.`,
  outIsFile: (out) => `${out} is a file, not a folder: choose another --out.`,
  outUnderFile: (out, file) =>
    `The output folder ${out} cannot be made, because ${file} is a file: choose another --out.`,
  outIsForeign: (out) =>
    `The output folder ${out} is not empty and was not made by Zongshu (it has no .zongshu marker), so it was left alone: empty it or choose another --out.`,
  outIsBusy: (out, holder) => `Another command (${holder}) is building ${out}: try again when it has ended.`,
  waiting: (holder) => `Another command (${holder}) is working on the same content, waiting for it…`,
  restored: (out) =>
    `The last build was cut off while it replaced the site; the whole earlier site in ${out} was put back.`,
  usageEngine: '  --engine        start the engine even where the program of the last build would do',
  usagePublish: '  FILE…           what was just written; everything else that changed goes along',
  noSuchFile: (file) => `There is no file ${file}: paths count from where you stand.`,
  wholeBuild: 'More than texts and data has changed (or nothing was built yet): building in full …',
  building: 'Building the site…',
  built: (pages, size, seconds, out) => `Built ${pages} pages, ${size}, in ${seconds} s: ${out}`,
  changed: ({ added, changed, removed }, made, size) =>
    `Since the last build: ${made.pages} pages and ${made.others} other files made anew; ${added.length} added, ${changed.length} changed, ${removed.length} removed; ${size} to upload.`,
  engineFailed: (message, place) =>
    `The site could not be built${place === '' ? '' : `, because of ${place}`}; the earlier site was left as it was (reason: ${message}; DEBUG=1 shows more).`,
  incomplete: (missing) =>
    `The new site is not whole (${missing} is missing); the earlier site was left as it was.`,
  diskFull: (path) =>
    `The disk is full and ${path} cannot be written; the earlier site was left as it was: make room and try again.`,
  noPermission: (path) =>
    `${path} may not be written; the earlier site was left as it was: check the folder's permissions or choose another --out.`,
  swapBlocked: (path) =>
    `${path} cannot be replaced; the earlier site was left as it was: close the programs that use the folder (file manager, editor, preview) and try again.`,
  noSite: (out) => `There is no site in ${out}: run npm run build first.`,
  notOurs: (out) =>
    `${out} has no .zongshu marker, so it is no site that was built to its end, and it is not served: run npm run build first.`,
  damaged: (out) =>
    `The files in ${out} are not those that were built (some are missing, added or changed), so it is not served: run npm run build again.`,
  serving: (address) => `The site is ready: ${address} (Ctrl-C ends it)`,
  stopped: 'The preview has ended.',
  previewing: (address) =>
    `The preview is ready: ${address} (with drafts and articles that are not due; every save is shown; Ctrl-C ends it)`,
  pageFailed: (message, place) =>
    `A page cannot be shown for now${place === '' ? '' : `, because of ${place}`}: mend what the check lists (reason: ${message}).`,
  cannotPreview:
    'The content does not allow a preview yet: mend the problems above; the preview starts by itself after a save.',
  devIsBusy: (holder) => `Another preview (${holder}) is running: end it first, then run npm run dev.`,
  badPort: (text) => `'${text}' is no port: give a whole number from 1 to 65535.`,
  portTaken: (port) => `Port ${port} is in use: choose another with --port.`,
  noFreePort: (from, to) => `All ports from ${from} to ${to} are in use: choose another with --port.`,
  installing: (names) => `Installing ${names}…`,
  badChromePath: (path) =>
    `CHROME_PATH names ${path}, which is no browser that starts: mend or remove the variable.`,
  noChromium:
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROME_PATH to its path, and run npm test again.',
  usageTest: (stages) =>
    [
      'Usage: npm test -- [options]',
      '',
      `  --only STAGE   run one stage only (${stages.join(', ')}); may be given more than once`,
      '  --update       keep the present results as what the whole-site tests expect',
      '  --long         draw all random edits, and kill as often as the full proofs do',
      '  --help         show this',
    ].join('\n'),
  unknownStage: (name, stages) => `There is no test stage '${name}'; there are: ${stages.join(', ')}.`,
  stageSilent: (minutes, running) =>
    running.length === 0
      ? `killed after ${minutes} minutes in which nothing got on, before any test had begun, or after all had ended`
      : `killed after ${minutes} minutes in which nothing got on; running were: ${running.join('; ')}`,
};
