import type { Finding } from '../../src/source/finding.ts';
import { quoteLine, placeAt } from '../../src/source/text-place.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { entryCheck } from './check.ts';
import { findDeepNesting } from './content/parse-body.ts';

/** Every file can be read: its bytes are UTF-8, its YAML is well formed, its Markdown is not nested without end. */
export const wellFormed = entryCheck({
  name: 'well-formed',
  description: {
    'zh-CN': '每个文件都能读：UTF-8 编码，YAML 写法正确，稿件信息完整。',
    en: 'Every file can be read: UTF-8, well-formed YAML, whole front matter.',
  },
  entries: ({ entries }) => entries,
  find: (entry) => [...entry.findings, ...deepBody(entry)],
  beside: ({ unreadable }) => [...unreadable],
});

function deepBody({ file, lined, body, bodyLine }: Entry): Finding[] {
  const offset = findDeepNesting(body);
  if (offset === -1) return [];
  const place = placeAt(file.path, lined, (lined.starts[bodyLine - 1] ?? 0) + offset);
  return [
    {
      ...place,
      severity: 'error',
      quote: quoteLine(lined, place.line),
      say: (words) => words.markdownTooDeep(),
    },
  ];
}
