import { baseOf, type Base } from './against.ts';
import { resolvePeriod, type PeriodContext, type PeriodWord } from './period-words.ts';
import { PERIOD_ROLES, roleOf, type Role } from './roles.ts';

/** A word of time with what it does in its sentence. */
export interface ReadPeriod {
  role: Role;
  /** Undefined for a time that no code says. */
  code: string | undefined;
  /** Against what, of a `base`. */
  base?: Base | undefined;
  /** Whether the figure right behind a base is one of that time: 比2022年的3亿元增长. */
  ownsNext?: boolean;
}

const PLANNED = /^[^，。；]{0,12}?(?:计划|力争|预计|将(?!近)|目标|确保|拟|争取|预期)/;
/** What is to come stays so to the end of its sentence. */
const PLANNED_BEFORE = /(?:将(?!近)|力争|预计|确保|拟)[^。！？\n]*$/;
const OWNS_NEXT = /^的[约近]?[\d.]/;

/** 同期 alone speaks of the year before only where it is told of at once: （同期为下降3%）. */
const TELLS = /^(?:的|为|是|仅|只有|[\d增下])/;

/** Reads what a word of time does, and its code. */
export function namePeriod(
  prose: string,
  word: PeriodWord,
  context: PeriodContext,
  afterBase: boolean,
): ReadPeriod {
  const { from, to, text, spoken } = word;
  const role = afterBase ? 'base' : roleOf(prose, from, to, PERIOD_ROLES);
  if (role === 'none') return { role, code: undefined };
  const ahead = prose.slice(to, to + 20);
  const code = resolvePeriod(spoken, {
    ...context,
    planned: PLANNED.test(ahead) || PLANNED_BEFORE.test(prose.slice(Math.max(0, from - 32), from)),
  });
  if (role === 'base') {
    const base = /^上一?周/.test(text) ? 'previous' : baseOf(word, code);
    return { role, code, base, ownsNext: OWNS_NEXT.test(ahead) };
  }
  if (spoken.special !== 'same' || role === 'next') return { role, code };
  if (text === '同期' && !TELLS.test(ahead)) return { role: 'none', code };
  return { role: 'clause', code };
}
