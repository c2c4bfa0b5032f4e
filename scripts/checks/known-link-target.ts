import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import { checkTarget } from './links/check-target.ts';
import { collectPageAddresses } from './links/page-addresses.ts';
import { findingInText } from './place-in-text.ts';

/** The address of a picture, which a link cannot show. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Every link in Markdown leads somewhere: to a page that readers may see, or to an address outside. */
export const knownLinkTarget: Check = {
  name: 'known-link-target',
  description: {
    'zh-CN': '正文里的每个链接都有去处，而且是读者看得到的。',
    en: 'Every link in a text leads somewhere that readers may see.',
  },
  run: (content) => {
    let pages: Set<string> | undefined;
    const addresses = (): Set<string> => (pages ??= collectPageAddresses(content));
    return content.entries.flatMap((entry) =>
      content.bodyOf(entry).links.flatMap((link): Finding[] => {
        if (link.kind !== 'link') return [];
        if (PICTURE.test(link.url) && entry.lined.text[link.start - 1] === '！') {
          const place = { start: link.start - 1, end: link.end };
          return [findingInText(entry, place, (words) => words.pictureMark())];
        }
        const say = checkTarget(link.url, entry, content, addresses);
        return say ? [findingInText(entry, link, say)] : [];
      }),
    );
  },
};
