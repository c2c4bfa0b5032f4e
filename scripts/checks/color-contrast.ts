import { findContrastFaults, LEAST_CONTRAST } from '../../src/model/color.ts';
import type { Check } from './check.ts';
import { findingAt } from './place-finding.ts';

/** The site's colours can be read as text (WCAG 2.2, 1.4.3). */
export const colorContrast: Check = {
  name: 'color-contrast',
  description: {
    'zh-CN': '网站主色与底色的对比度达到 4.5:1（WCAG 2.2 AA）。',
    en: "The site's colours reach a contrast of 4.5:1 on its paper (WCAG 2.2 AA).",
  },
  run: ({ site }) =>
    site?.data.color === undefined
      ? []
      : findContrastFaults(site.data.color).map(({ scheme, color, contrast }) => {
          // Rounded down: 4.49 must not read as 4.5.
          const found = Math.floor(contrast * 100) / 100;
          const key = scheme === 'light' ? 'main' : 'dark';
          return findingAt(site.entry, ['color', key], (words) =>
            words.colorContrast({ color, scheme, contrast: found, least: LEAST_CONTRAST }),
          );
        }),
};
