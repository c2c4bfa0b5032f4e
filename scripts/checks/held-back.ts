import { showMoment } from '../../src/model/moment.ts';
import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';
import { isShown } from './visible-from.ts';

/** Names the articles that readers do not see yet: drafts, and those whose moment is still to come. */
export const heldBack: Check = {
  name: 'held-back',
  description: {
    'zh-CN': '列出暂不公开的稿件：草稿，以及发布时间未到的稿件。',
    en: 'Names the articles that are held back: drafts, and those to be published later.',
  },
  run: (content) =>
    [...content.articles.values()]
      .filter((article) => !isShown(article, content))
      .map(({ entry, data }) => {
        const { draft, published = '', title = '' } = data;
        if (draft === true) {
          return findingAt(entry, ['draft'], (words) => words.draftHeldBack({ title }), { severity: 'note' });
        }
        const moment = showMoment(published, content.timeZone).text;
        return findingAt(entry, ['published'], (words) => words.futureHeldBack({ title, moment }), {
          severity: 'note',
        });
      }),
};
