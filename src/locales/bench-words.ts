import { bench as english } from './en/bench.ts';
import { bench as chinese, type BenchWords } from './zh-CN/bench.ts';

/** The words of the benchmark, in the language of the house. */
export function benchWords(locale: 'zh-CN' | 'en'): BenchWords {
  return locale === 'en' ? english : chinese;
}
