import type { Finding } from '../../src/source/finding.ts';
import type { Content } from './content/content.ts';

/** One rule over the whole content. */
export interface Check {
  /** Says what must hold, in kebab-case: `known-column`. It is printed with every problem that the rule finds. */
  name: string;
  /** What it asks of the content, one sentence a language, for `npm run check -- --list`. */
  description: { 'zh-CN': string; en: string };
  /** Finds every place where it does not hold. Order does not matter. */
  run: (content: Content) => Finding[];
}
