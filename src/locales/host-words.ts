import { host as english } from './en/host.ts';
import { host as chinese, type HostWords } from './zh-CN/host.ts';

/** The words of the configurations for web servers, in the language of the house. */
export function hostWords(locale: 'zh-CN' | 'en'): HostWords {
  return locale === 'en' ? english : chinese;
}
