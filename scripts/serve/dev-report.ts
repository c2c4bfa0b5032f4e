import type { HeldBack } from '../../src/model/visibility.ts';
import type { Problem } from '../../src/source/problem.ts';

/** A problem with the places where an editor can look at it. */
export interface ShownProblem extends Problem {
  /** Path of the file as seen from where the editor stands. */
  path: string;
  /** Path of the file for the system, for an editor to open. */
  absolute: string;
  /** Addresses of the pages that its file makes, the most fitting first. */
  pages: readonly string[];
}

/** An article that only a preview shows. */
export interface HeldBackArticle {
  title: string;
  href: string;
  why: HeldBack;
}

/** What one check came to, as plain data that threads and browsers can be given. */
export interface DevReport {
  locale: 'zh-CN' | 'en';
  /** Address and base of the site, as far as `site.yaml` can be read; the server is made for one of each. */
  url: string;
  base: string;
  /** How many articles were looked at. */
  articles: number;
  problems: readonly ShownProblem[];
  heldBack: readonly HeldBackArticle[];
  /** Why there was no check: the content folder is gone, or the check itself broke down. */
  broken?: { kind: 'folder' | 'check'; reason: string };
}

/** The part of a report that one page shows: short, whatever the content is like. */
export interface PageReport {
  locale: DevReport['locale'];
  /** What is wrong with the files of this page, and how many there are. */
  own: readonly ShownProblem[];
  ownCount: number;
  others: readonly ShownProblem[];
  otherCount: number;
  /** Information only, this page's first. */
  notes: readonly ShownProblem[];
  noteCount: number;
  heldBack: readonly HeldBackArticle[];
  heldBackCount: number;
  broken?: DevReport['broken'];
}
