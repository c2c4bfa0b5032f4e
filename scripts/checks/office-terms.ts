import type { ProseRule } from './prose/prose-rule.ts';

/** What `terms.yaml` says of names, banned and superseded terms holds; without that file there is nothing to hold. */
export const officeTerms = {
  name: 'office-terms',
  description: {
    'zh-CN': '单位名称、禁用词、旧称照 terms.yaml 的规定。',
    en: 'Names, banned and superseded terms are as terms.yaml says.',
  },
} satisfies Pick<ProseRule, 'name' | 'description'>;
