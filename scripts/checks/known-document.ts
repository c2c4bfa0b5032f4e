import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findUnknown, referencesIn } from './references.ts';

/** Every document that a pillar names exists in the same campaign. */
export const knownDocument: Check = {
  name: 'known-document',
  description: {
    'zh-CN': '专题各方面（pillars）列出的文件都存在。',
    en: 'Every document that a pillar names exists in its campaign.',
  },
  run: (content) =>
    [...content.campaigns.values()].flatMap(({ id, entry, data }) => {
      const known = new Map(documentsOf(content, id).map((document) => [document, document]));
      const references = (data.pillars ?? []).flatMap((pillar, index) =>
        referencesIn(entry, ['pillars', index, 'documents'], pillar.documents),
      );
      return findUnknown(references, known, (words, choice) => words.unknownDocument(choice));
    }),
};

/** Ids of a campaign's documents, without the campaign. */
export function documentsOf({ documents }: Content, campaign: string): string[] {
  const prefix = `${campaign}/`;
  return [...documents.keys()].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}
