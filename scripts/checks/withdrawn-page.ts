import { pageAddress } from '../../src/model/release/address-forms.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { KeyPath } from '../../src/source/read-yaml.ts';
import { findBase } from './address-with-base.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { collectPageAddresses } from './links/page-addresses.ts';
import { findNearest } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** Every page of `withdrawn.yaml` is gone, is named once, and its replacement can be read. */
export const withdrawnPage: Check = {
  name: 'withdrawn-page',
  description: {
    'zh-CN': 'withdrawn.yaml 里的网页确实已经撤下，各写一次，替代的网页存在。',
    en: 'Every page of withdrawn.yaml is gone, is named once, and its replacement exists.',
  },
  run: (content) => {
    const { withdrawn } = content;
    if (!withdrawn?.data.pages?.length) return [];
    const pages = collectPageAddresses(content);
    const aliases = aliasesOf(content);
    const seen = new Set<string>();
    return withdrawn.data.pages.flatMap(({ path, replacement }, index): Finding[] => {
      const at = (key: string, say: Finding['say']): Finding =>
        findingAt(withdrawn.entry, ['pages', index, key] satisfies KeyPath, say);
      const address = pageAddress(path);
      const withBase = findBase(content, path);
      const found = withBase
        ? [findingAt(withdrawn.entry, ['pages', index, 'path'], withBase, { severity: 'warning' })]
        : [];
      if (pages.has(address)) found.push(at('path', (words) => words.withdrawnIsPage({ path })));
      const owner = aliases.get(address);
      if (owner !== undefined) found.push(at('path', (words) => words.withdrawnIsAlias({ path, owner })));
      if (seen.has(address)) found.push(at('path', (words) => words.withdrawnTwice({ path })));
      seen.add(address);
      if (replacement !== undefined && !pages.has(pageAddress(replacement))) {
        const nearest = findNearest(replacement, [...pages]);
        found.push(at('replacement', (words) => words.unknownPage({ path: replacement, nearest })));
      }
      return found;
    });
  },
};

/** Old address → the article to which it leads. */
function aliasesOf({ articles }: Content): Map<string, string> {
  return new Map(
    [...articles.values()].flatMap(({ entry, data }) =>
      (data.aliases ?? []).map((alias) => [pageAddress(alias), entry.file.path] as const),
    ),
  );
}
