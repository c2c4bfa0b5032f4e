import type { Check } from './check.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import type { Content } from './content/content.ts';
import { checkTarget } from './links/check-target.ts';
import { checkPicture } from './links/picture-target.ts';
import { findingAt } from './place-finding.ts';
import { findingInText } from './place-in-text.ts';

/** Every picture that a text or a cover names lies in the content folder and can be shown. */
export const knownPicture: Check = {
  name: 'known-picture',
  description: {
    'zh-CN': '正文和封面用到的图片都在内容文件夹里，并且能显示。',
    en: 'Every picture named by a text or a cover lies in the content folder and can be shown.',
  },
  run: (content) => [
    ...content.entries.flatMap((entry) =>
      content.bodyOf(entry).links.flatMap((link) => {
        const say = link.kind === 'picture' ? checkShown(link.url, entry, content) : undefined;
        return say ? [findingInText(entry, link, say)] : [];
      }),
    ),
    ...[...content.articles.values()].flatMap(({ entry, data }) => {
      const say = data.cover ? checkPicture(data.cover.src, entry, content) : undefined;
      return say ? [findingAt(entry, ['cover', 'src'], say)] : [];
    }),
  ],
};

/** In a text a chart may stand where a picture can: `![…](chart:trend)`. */
function checkShown(url: string, entry: Entry, content: Content): Finding['say'] | undefined {
  if (!/^\s*chart:/i.test(url)) return checkPicture(url, entry, content);
  return checkTarget(url, entry, content, () => new Set());
}
