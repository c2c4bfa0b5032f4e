import { pageAddress } from '../../src/model/release/address-forms.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Severity } from '../../src/source/problem.ts';
import { findBase } from './address-with-base.ts';
import type { Check } from './check.ts';
import { collectPageAddresses } from './links/page-addresses.ts';
import { findingAt } from './place-finding.ts';

/** An old address (`aliases`) leads to one article, and no page stands there. */
export const movedAddress: Check = {
  name: 'moved-address',
  description: {
    'zh-CN': '旧网址（aliases）只属于一篇稿件，也不是现有网页的网址。',
    en: 'An old address (aliases) leads to one article, and no page stands there.',
  },
  run: (content) => {
    const all = [...content.articles.values()].filter(({ data }) => data.aliases?.length);
    if (all.length === 0) return [];
    const pages = collectPageAddresses(content);
    const taken = new Map<string, string>();
    return all.flatMap(({ entry, data }) =>
      (data.aliases ?? []).flatMap((alias, index): Finding[] => {
        const address = pageAddress(alias).toLowerCase();
        const other = taken.get(address);
        taken.set(address, other ?? entry.file.path);
        const at = (say: Finding['say'], severity: Severity = 'error'): Finding[] => [
          findingAt(entry, ['aliases', index], say, { severity }),
        ];
        const withBase = findBase(content, alias);
        if (withBase) return at(withBase, 'warning');
        if (pages.has(pageAddress(alias))) return at((words) => words.aliasIsPage({ alias }));
        return other === undefined ? [] : at((words) => words.aliasTaken({ alias, other }));
      }),
    );
  },
};
