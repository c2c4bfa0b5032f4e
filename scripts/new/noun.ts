import type { ParseArgsOptionsConfig } from 'node:util';
import type { NewWords } from '../../src/locales/zh-CN/new.ts';
import type { Content } from '../checks/content/content.ts';
import type { FileToWrite } from '../desk/write-files.ts';
import type { Answers } from './answers.ts';

/** What can be made new. */
export const NOUNS = ['article', 'column', 'metric', 'document', 'campaign', 'site'] as const;
export type NounName = (typeof NOUNS)[number];

/** What a noun needs to plan its files. */
export interface Planning {
  answers: Answers;
  /** The content as it is; of a new site, empty. */
  content: Content;
  words: NewWords;
  locale: 'zh-CN' | 'en';
  /** Today in the site's zone, `2023-01-11`. */
  today: string;
}

/** What is to be written. */
export interface NewFiles {
  /** What others call it by: `2023/zongshu`, `shangzhou`, `zuofeng/problems-found`. */
  id: string;
  files: FileToWrite[];
  /** Sentences that say what else is to be done, beside checking and looking at it. */
  next: string[];
}

/** One kind of thing that can be made new. */
export interface Noun {
  /** Options of this noun alone. */
  options: ParseArgsOptionsConfig;
  /** Asks what the options leave open. Throws `Stop` where an answer will not do. */
  plan: (planning: Planning) => Promise<NewFiles>;
}

/** A file of text. */
export function textFile(path: string, text: string): FileToWrite {
  return { path, bytes: new TextEncoder().encode(text) };
}
