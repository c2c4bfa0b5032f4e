import type { BudgetWords } from '../zh-CN/budgets.ts';

const size = (bytes: number): string => bytes.toLocaleString('en-US');

/** What `npm run build` says of pages that are heavier than they may be. */
export const budgets: BudgetWords = {
  weight: ({ page, characters, pictures, charts, styleBytes }, measured, allowed) =>
    `The page ${page} is ${size(measured)} bytes compressed, more than the ${size(allowed)} that it may be (it has ${size(characters)} characters, ${pictures} pictures and ${charts} charts, for which room was made; styles take ${size(styleBytes)} bytes): look at the templates or styles that were changed last.`,
  scripts: (page, scripts, measured, allowed) =>
    `The scripts of the page ${page} are ${size(measured)} bytes compressed, more than ${size(allowed)} (${scripts.join(', ')}): remove or shorten them.`,
  requests: (page, files, allowed) =>
    `The page ${page} fetches ${files.length} files when it is opened, more than ${allowed} (${files.join(', ')}): put them into the page, or load them later.`,
  foreignHost: (page, address) =>
    `The page ${page} takes ${address} from another site: keep the file on this one; readers should not have to call a third party.`,
  picture: (page, picture, measured, allowed) =>
    `The picture ${picture} on the page ${page} has ${size(measured)} bytes, more than ${size(allowed)}: take a simpler one (simplify a drawing; shorten a moving picture, or use a still).`,
  more: (count) => `There are ${count} more.`,
  stopped:
    'The site was not updated; the earlier one is as it was. To publish in a hurry add --no-budgets, which warns and goes on, and let a programmer look into it.',
  usage: '  --no-budgets     warn and go on where a page is heavier than it may be',
};
