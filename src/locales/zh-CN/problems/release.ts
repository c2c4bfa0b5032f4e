import type { Sentence } from '../../sentence.ts';

/** Sentences about old addresses and pages that were taken back. */
export const release = {
  sitePathForm: ({ text }: { text: string }): Sentence => ({
    message: `“${text}”不是本站的网址。`,
    fix: '写成 /articles/2023/old-name.html 的样子：以一个 / 开头，不带域名，没有空格、# 和 ?（带 ? 的旧网址，服务器分不清，不能转向）。',
  }),
  addressWithBase: ({ path, base, inside }: { path: string; base: string; inside: string }): Sentence => ({
    message: `“${path}”带着网站的目录 ${base}，那是 ${base}${path.slice(1)} 这个网址。`,
    fix: `网址从网站的目录算起，不写 ${base}：改成 ${inside}。`,
  }),
  aliasIsPage: ({ alias }: { alias: string }): Sentence => ({
    message: `旧网址“${alias}”现在就是本站一个网页的网址。`,
    fix: '从 aliases 里删掉它。',
  }),
  aliasTaken: ({ alias, other }: { alias: string; other: string }): Sentence => ({
    message: `旧网址“${alias}”已经归 ${other} 所有。`,
    fix: '只在一篇稿件里保留它。',
  }),
  withdrawnIsPage: ({ path }: { path: string }): Sentence => ({
    message: `“${path}”写着已经撤下，这个网页却还在。`,
    fix: '删掉稿件（或写 draft: true），或者从 withdrawn.yaml 里删掉这一条。',
  }),
  withdrawnIsAlias: ({ path, owner }: { path: string; owner: string }): Sentence => ({
    message: `“${path}”写着已经撤下，又是 ${owner} 的旧网址。`,
    fix: '两处只留一处：要撤下就删掉 aliases 里的，要转到新网址就删掉 withdrawn.yaml 里的。',
  }),
  withdrawnTwice: ({ path }: { path: string }): Sentence => ({
    message: `“${path}”写了两次。`,
    fix: '删掉一条。',
  }),
};
