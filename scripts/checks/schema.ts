import type { Check } from './check.ts';
import { findingInFile } from './place-finding.ts';

/** Every key is known and every value fits; and there is a site to speak of. */
export const schema: Check = {
  name: 'schema',
  description: {
    'zh-CN': '每个文件的各项名称和内容都符合规定，必填项齐全。',
    en: 'Every key is known, every value fits, and what is required is there.',
  },
  run: ({ schemaFindings, filesByPath }) =>
    filesByPath.has('site.yaml')
      ? schemaFindings()
      : [findingInFile('site.yaml', (words) => words.siteMissing()), ...schemaFindings()],
};
