import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingAt } from './place-finding.ts';
import { findUnknown, referencesIn, type Reference } from './references.ts';
import { isDocumentShown } from './visible-from.ts';

/** Every document that a pillar names exists in the same campaign. */
export const knownDocument: Check = {
  name: 'known-document',
  description: {
    'zh-CN': '专题各方面（pillars）列出的文件都存在；暂不公开的会指出来。',
    en: 'Every document that a pillar names exists in its campaign; one that is held back is pointed out.',
  },
  run: (content) =>
    [...content.campaigns.values()].flatMap(({ id, entry, data }) => {
      const known = new Map(documentsOf(content, id).map((document) => [document, document]));
      const references = (data.pillars ?? []).flatMap((pillar, index) =>
        referencesIn(entry, ['pillars', index, 'documents'], pillar.documents),
      );
      return [
        ...findUnknown(references, known, (words, choice) => words.unknownDocument(choice)),
        ...references.flatMap((reference) => heldBack(reference, id, content)),
      ];
    }),
};

/** A list leaves such a document out by itself, so it is no error; but the editor should know. */
function heldBack({ entry, path, id }: Reference, campaign: string, content: Content): Finding[] {
  const document = content.documents.get(`${campaign}/${id}`);
  if (!document || isDocumentShown(document, content)) return [];
  return [findingAt(entry, path, (words) => words.namesHeldDocument({ id }), { severity: 'warning' })];
}

/** Ids of a campaign's documents, without the campaign. */
export function documentsOf({ documents }: Content, campaign: string): string[] {
  const prefix = `${campaign}/`;
  return [...documents.keys()].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}
