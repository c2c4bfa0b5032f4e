import type { Check } from './check.ts';
import { isTimeZone } from './content/assemble-content.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** The site's time zone is one of the IANA data base. */
export const validTimeZone: Check = {
  name: 'valid-time-zone',
  description: { 'zh-CN': '网站的时区存在。', en: "The site's time zone exists." },
  run: ({ site }) => {
    const zone = site?.data.timeZone;
    if (!site || zone === undefined || isTimeZone(zone)) return [];
    const choice = offerChoice(zone, ['Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')]);
    return [findingAt(site.entry, ['timeZone'], (words) => words.unknownTimeZone(choice))];
  },
};
