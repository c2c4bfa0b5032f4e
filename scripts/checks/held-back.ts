import { showMoment } from '../../src/model/moment.ts';
import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';
import { isShown } from './visible-from.ts';

/** So many are named each; the others are counted. */
const MOST_NAMED = 5;

/** Names the articles that readers do not see yet: drafts, and those whose moment is still to come. */
export const heldBack: Check = {
  name: 'held-back',
  description: {
    'zh-CN': '列出暂不公开的稿件：草稿，以及发布时间未到的稿件。',
    en: 'Names the articles that are held back: drafts, and those to be published later.',
  },
  run: (content) => {
    const held = [...content.articles.values()].filter((article) => !isShown(article, content));
    const named = held.slice(0, MOST_NAMED).map(({ entry, data }) => {
      const { draft, published = '', title = '' } = data;
      if (draft === true) {
        return findingAt(entry, ['draft'], (words) => words.draftHeldBack({ title }), { severity: 'note' });
      }
      const moment = showMoment(published, content.timeZone).text;
      return findingAt(entry, ['published'], (words) => words.futureHeldBack({ title, moment }), {
        severity: 'note',
      });
    });
    const [next, count] = [held[MOST_NAMED], held.length - MOST_NAMED];
    if (!next) return named;
    const rest = findingAt(next.entry, [], (words) => words.moreHeldBack({ count }), { severity: 'note' });
    return [...named, rest];
  },
};
