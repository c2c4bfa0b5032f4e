import type { release as chinese } from '../../zh-CN/problems/release.ts';

/** Sentences about old addresses and pages that were taken back. */
export const release: typeof chinese = {
  sitePathForm: ({ text }) => ({
    message: `"${text}" is no address of this site.`,
    fix: 'Write it as in /articles/2023/old-name.html: one / first, no host, no blanks, no #, no ? (servers cannot lead on from an address with a query).',
  }),
  addressWithBase: ({ path, base, inside }) => ({
    message: `"${path}" has the path ${base} of the site in it, and means the address ${base}${path.slice(1)}.`,
    fix: `Count addresses from the root of the site, without ${base}: write ${inside}.`,
  }),
  aliasIsPage: ({ alias }) => ({
    message: `The old address "${alias}" is that of a page of this site.`,
    fix: 'Delete it from aliases.',
  }),
  aliasTaken: ({ alias, other }) => ({
    message: `The old address "${alias}" belongs to ${other} already.`,
    fix: 'Keep it in one article.',
  }),
  withdrawnIsPage: ({ path }) => ({
    message: `"${path}" is said to be withdrawn, but the page is there.`,
    fix: 'Delete the article (or write draft: true), or delete this entry of withdrawn.yaml.',
  }),
  withdrawnIsAlias: ({ path, owner }) => ({
    message: `"${path}" is said to be withdrawn, and is an old address of ${owner}.`,
    fix: 'Keep one of the two: delete it from aliases to withdraw it, or from withdrawn.yaml to lead on.',
  }),
  withdrawnTwice: ({ path }) => ({
    message: `"${path}" stands there twice.`,
    fix: 'Delete one entry.',
  }),
};
