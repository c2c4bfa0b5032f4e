import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findingAt } from './place-finding.ts';
import { findUnknown, referenceAt, referencesIn, type Reference } from './references.ts';
import { isShown } from './visible-from.ts';

/** Every article that front matter and YAML name exists; one that is held back is pointed out. */
export const knownArticle: Check = {
  name: 'known-article',
  description: {
    'zh-CN': '相关阅读、专题和首页里提到的稿件都存在。',
    en: 'Every article named by related reading, campaigns and the home page exists.',
  },
  run: (content) => {
    const references = articleReferences(content);
    return [
      ...findUnknown(references, content.articles, (words, choice) => words.unknownArticle(choice)),
      ...references
        .filter(isSelf)
        .map(({ entry, path }) =>
          findingAt(entry, path, (words) => words.relatedToSelf(), { severity: 'warning' }),
        ),
      ...references.flatMap((reference) => heldBack(reference, content)),
    ];
  },
};

/** An article that recommends itself. */
const isSelf = ({ entry, id }: Reference): boolean => entry.file.kind === 'article' && entry.file.id === id;

function articleReferences({ articles, campaigns, site }: Content): Reference[] {
  const related = [...articles.values()].flatMap(({ entry, data }) =>
    referencesIn(entry, ['related'], data.related),
  );
  const inCampaigns = [...campaigns.values()].flatMap(({ entry, data }) => [
    ...referenceAt(entry, ['article'], data.article),
    ...(data.pillars ?? []).flatMap((pillar, index) =>
      referencesIn(entry, ['pillars', index, 'articles'], pillar.articles),
    ),
  ]);
  const lead = site ? referenceAt(site.entry, ['home', 'lead'], site.data.home?.lead) : [];
  return [...related, ...inCampaigns, ...lead];
}

/** A list leaves such an article out by itself, so it is no error; but the editor should know. */
function heldBack({ entry, path, id }: Reference, content: Content): Finding[] {
  const article = content.articles.get(id);
  if (!article || isShown(article, content)) return [];
  const self = content.articles.get(entry.file.id);
  // What is held back itself is not shown either.
  if (entry.file.kind === 'article' && self && !isShown(self, content)) return [];
  return [findingAt(entry, path, (words) => words.namesHeldBack({ id }), { severity: 'warning' })];
}
