import type { PeriodFault } from '../../../src/locales/zh-CN/problems/schema.ts';
import { parsePeriod } from '../../../src/schemas/period.ts';

/** Why a period that is written like one cannot be; undefined where it is not written like one. */
export function faultOfPeriod(text: string): PeriodFault {
  if (/-\d\d(?=\/|-end|$)/.test(text) && /(?:^|\/)\d{4}-(?!0[1-9]|1[0-2])\d\d(?=\/|-end|$)/.test(text))
    return 'month';
  if (/-Q\d+/i.test(text) && !/-Q[1-4](?!\d)/i.test(text)) return 'quarter';
  if (/-H\d+/i.test(text) && !/-H[12](?!\d)/i.test(text)) return 'half';
  const [first, last, ...more] = text.split('/').map(parsePeriod);
  if (!first || !last || more.length > 0) return undefined;
  return first.kind === last.kind && first.from > last.from ? 'backwards' : 'mixed';
}
