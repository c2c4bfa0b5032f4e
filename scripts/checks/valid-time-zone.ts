import type { Check } from './check.ts';
import { isTimeZone } from './content/assemble-content.ts';
import { offerChoice } from './nearest.ts';
import { findingAt } from './place-finding.ts';

/** Names that people have for the one time of China. */
const CHINA = /北京|上海|中国|东八|beijing|shanghai|prc|^cst|\+0?8(?::?00)?$/i;

/** The site's time zone is one of the IANA data base. */
export const validTimeZone: Check = {
  name: 'valid-time-zone',
  description: { 'zh-CN': '网站的时区存在。', en: "The site's time zone exists." },
  run: ({ site }) => {
    const zone = site?.data.timeZone;
    if (!site || zone === undefined || isTimeZone(zone)) return [];
    const offered = offerChoice(zone, ['Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')]);
    const choice = { ...offered, nearest: CHINA.test(zone) ? 'Asia/Shanghai' : offered.nearest };
    return [findingAt(site.entry, ['timeZone'], (words) => words.unknownTimeZone(choice))];
  },
};
