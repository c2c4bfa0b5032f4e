import type { references as chinese } from '../../zh-CN/problems/references.ts';
import { offer } from './offer.ts';

/** Sentences about ids that lead nowhere, twice, or to what is held back. */
export const references: typeof chinese = {
  unknownColumn: (choice) => ({
    message: `There is no column "${choice.word}".`,
    fix: offer(choice, 'Columns there are'),
  }),
  unknownCampaign: (choice) => ({
    message: `There is no campaign "${choice.word}".`,
    fix: offer(choice, 'Campaigns there are'),
  }),
  unknownPillar: (choice) => ({
    message: `The campaign has no pillar "${choice.word}".`,
    fix: offer(choice, 'Pillars there are'),
  }),
  unknownMetric: (choice) => ({
    message: `The campaign "${choice.campaign}" has no metric "${choice.word}".`,
    fix: offer(choice, 'Metrics there are'),
  }),
  unknownDocument: (choice) => ({
    message: `There is no document "${choice.word}".`,
    fix: offer(choice, 'Documents of this campaign'),
  }),
  unknownArticle: (choice) => ({
    message: `There is no article "${choice.word}".`,
    fix: offer(choice, 'Articles there are'),
  }),
  namesHeldBack: ({ id }) => ({
    message: `The article "${id}" is not public yet and does not show here until it is.`,
    fix: 'Name a public article instead, or publish that one earlier, if something must show now.',
  }),
  namesHeldDocument: ({ id }) => ({
    message: `The document "${id}" is not public yet and does not show here until it is.`,
    fix: 'Name a public document instead, or publish that one earlier, if something must show now.',
  }),
  relatedToSelf: () => ({
    message: 'The article names itself as related reading.',
    fix: 'Delete it, or name another article.',
  }),
  campaignFileMissing: ({ path }) => ({
    message: `This campaign folder has no ${path}.`,
    fix: `Make ${path} with title, lead, period and pillars; where the folder's name is wrong, rename it.`,
  }),
  ratioOfRatio: ({ id }) => ({
    message: `The metric "${id}" is a ratio itself and cannot be divided again.`,
    fix: 'Name a metric that has observations.',
  }),
  repeatedId: ({ id, file, line }) => ({
    message: `The id "${id}" is taken already (${file}, line ${line}).`,
    fix: 'Choose another id; where both mean the same thing, delete one.',
  }),
  repeatedDay: ({ day }) => ({
    message: `The metric has two values on ${day}.`,
    fix: 'Keep one of them, or correct the date of the other.',
  }),
  columnCircle: ({ columns }) => ({
    message: `The columns stand above each other in a circle: ${columns.join(' → ')}.`,
    fix: 'Change or delete the parent of one of them.',
  }),
  emptyColumn: ({ id }) => ({
    message: `The column "${id}" in the navigation has no article at all.`,
    fix: 'Publish an article in it or below it first, or delete it from navigation.',
  }),
  columnHeldBack: ({ id }) => ({
    message: `The column "${id}" in the navigation has no public article yet and is left out for now.`,
    fix: 'It appears by itself with its first public article; if it is not needed, delete it from navigation.',
  }),
};
