import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content } from './content/content.ts';
import { findByTitle } from './content/find-by-title.ts';
import { findingInFile } from './place-finding.ts';
import type { SchemaFinding } from './schema/describe-issue.ts';

/** Every key is known and every value fits; and there is a site to speak of. */
export const schema: Check = {
  name: 'schema',
  description: {
    'zh-CN': '每个文件的各项名称和内容都符合规定，必填项齐全。',
    en: 'Every key is known, every value fits, and what is required is there.',
  },
  run: (content) => {
    const findings = content.schemaFindings().map((finding) => offerTitled(finding, content));
    return content.filesByPath.has('site.yaml')
      ? findings
      : [findingInFile('site.yaml', (words) => words.siteMissing()), ...findings];
  },
};

/** Where the title of something stands in place of its id, that id is the thing to say. */
function offerTitled({ name, ...finding }: SchemaFinding, content: Content): Finding {
  const id = name && findByTitle(name.key, name.text, content, finding.file);
  if (!name || id === undefined) return finding;
  return { ...finding, say: (words) => words.titleForId({ text: name.text, id }) };
}
