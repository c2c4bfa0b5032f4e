import { release as english } from './en/release.ts';
import { release as chinese, type ReleaseWords } from './zh-CN/release.ts';

/** The words of releases, in the language of the house. */
export function releaseWords(locale: 'zh-CN' | 'en'): ReleaseWords {
  return locale === 'en' ? english : chinese;
}
