import type { site as chinese } from '../../zh-CN/problems/site.ts';
import { offer } from './offer.ts';
import { showHidden } from '../../show-hidden.ts';

/** Sentences about the site, its dates and its files. */
export const site: typeof chinese = {
  siteMissing: () => ({
    message: 'The content folder has no site.yaml.',
    fix: 'Make site.yaml with title, description and url; where this is the wrong folder, name another with --content.',
  }),
  unknownTimeZone: (choice) => ({
    message: `There is no time zone "${choice.word}".`,
    fix: offer(choice, 'Time zones are, for example'),
  }),
  colorContrast: ({ color, scheme, contrast, least }) => ({
    message: `The colour ${color} cannot be read well on ${scheme} paper: its contrast is ${contrast}:1, and ${least}:1 is needed.`,
    fix:
      scheme === 'light'
        ? 'Choose a darker colour.'
        : 'Choose a lighter colour, or delete dark: it is derived then.',
  }),
  updatedBeforePublished: ({ updated, published }) => ({
    message: `The update ${updated} lies before the publication ${published}.`,
    fix: 'Check updated and published: nothing is updated before it is published.',
  }),
  correctedBeforePublished: ({ at, published }) => ({
    message: `The correction ${at} lies before the publication ${published}.`,
    fix: 'Check at under corrections.',
  }),
  endBeforeBeginning: ({ from, to }) => ({
    message: `The campaign ends, ${to}, before it begins, ${from}.`,
    fix: 'Check from and to under period: they may have changed places.',
  }),
  draftHeldBack: ({ title }) => ({
    message: `"${title}" is a draft and held back.`,
    fix: 'Delete draft: true when it is finished.',
  }),
  futureHeldBack: ({ title, moment }) => ({
    message: `"${title}" is held back until ${moment}.`,
    fix: 'Build the site again then; to publish it now, change published.',
  }),
  updatedLater: ({ updated }) => ({
    message: `The time of the update, ${updated}, is still to come.`,
    fix: 'Look at "updated": it is the time of an update that was made.',
  }),
  moreHeldBack: ({ count }) => ({
    message: `From this one on, ${count} more articles or documents are held back: drafts, or not yet due.`,
    fix: 'Nothing is to be done; build the site again when they are due.',
  }),
  issuedLater: ({ title, day }) => ({
    message: `"${title}" is issued on ${day}, which is still to come, and held back until then.`,
    fix: 'Build the site again then; to publish it now, write published.',
  }),
  articleWithoutYear: ({ name }) => ({
    message: 'The article lies right in the folder articles, where it is not used.',
    fix: `Move it into the folder of the year of its publication, such as articles/2023/${name}.`,
  }),
  wrongYear: ({ folder, year }) => ({
    message: `The article was published in ${year} and lies in the folder ${folder}.`,
    fix: `Move the file to articles/${year}/; if it is public already its address changes, so check the date first.`,
  }),
  dateWithoutTime: ({ day }) => ({
    message: `A government site gives the time of publication; here is only the date ${day}.`,
    fix: `Write it as in ${day}T09:30+08:00.`,
  }),
  invariantForm: ({ text }) => ({
    message: `The invariant "${text}" cannot be understood.`,
    fix: 'Write it as in part <= whole or a + b = c, with ids of metrics and spaces around plus and minus.',
  }),
  symbolicLink: () => ({
    message:
      'This is a symbolic link that leads out of the content folder, to another folder or to nothing; it is not read.',
    fix: 'Delete the link and copy the file itself here.',
  }),
  sameAddress: ({ path, other }) => ({
    message: `${path} and ${other} would have the same address.`,
    fix: 'Rename one of them; where they are the same, delete one.',
  }),
  unknownFile: ({ path, proposal }) => ({
    message: `The file ${path} does not belong here: the site does not use it.`,
    fix:
      proposal === undefined
        ? 'Check its name and folder; if it is not part of the site, move it out of the content folder.'
        : `Rename it to ${proposal}.`,
  }),
  misplacedPicture: () => ({
    message: 'The picture lies neither in articles nor in campaigns, so nothing can use it.',
    fix: 'Move it beside the article that shows it.',
  }),
  articleFolder: ({ folder }) => ({
    message: `The article's folder "${folder}" is not a year of four digits.`,
    fix: 'Move the article to a folder named after its year, as in articles/2023/.',
  }),
  fileName: ({ name, proposal }) => ({
    message: `The name "${name}" cannot be an address: only small Latin letters, digits and single hyphens may stand in one.`,
    fix:
      proposal === undefined
        ? 'Write small Latin words joined by hyphens, as in zuofeng-action.'
        : `Rename it to ${proposal}.`,
  }),
  unsafeName: ({ name, proposal }) => ({
    message: `The name "${showHidden(name)}" has a sign that cannot stand in an address (such as % ? #), or a blank or dot at its end.`,
    fix: `Rename it to ${proposal ?? 'one of letters, digits and hyphens'}, also where it is named.`,
  }),
  unknownAttachment: (choice) => ({
    message: `The attachment "${choice.word}" is not in this folder.`,
    fix: offer(choice, 'Attachments in this folder'),
  }),
  attachmentType: ({ name }) => ({
    message: `The attachment "${name}" is of a type that may not be handed out.`,
    fix: 'Use PDF, OFD, Word, Excel, PowerPoint, WPS, CSV, ZIP or a picture.',
  }),
  attachmentEmpty: ({ name }) => ({
    message: `The attachment "${name}" is an empty file.`,
    fix: 'Copy it again from the original.',
  }),
  attachmentLarge: ({ name, megabytes }) => ({
    message: `The attachment "${name}" has ${megabytes} MB, which is hard to load on a phone.`,
    fix: 'Make its pictures smaller, or divide it.',
  }),
  attachmentUnnamed: () => ({
    message: 'No document names this file as an attachment, so readers cannot see it.',
    fix: 'Name it under attachments of its document, or delete it.',
  }),
};
