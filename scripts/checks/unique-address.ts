import type { Finding } from '../../src/source/finding.ts';
import type { SourceFile } from '../../src/source/content-files.ts';
import type { Check } from './check.ts';
import { findingInFile } from './place-finding.ts';

/** No two files make pages of one address, on any system: Windows takes `A.md` and `a.md` for the same file. */
export const uniqueAddress: Check = {
  name: 'unique-address',
  description: {
    'zh-CN': '没有两个文件争用同一个网址，文件名也不只靠大小写区分。',
    en: 'No two files claim one address, and no two names differ by capitals alone.',
  },
  run: ({ files }) => {
    const taken = new Map<string, SourceFile>();
    return files.flatMap((file) => claims(file).flatMap((address) => claim(taken, address, file)));
  },
};

/** The addresses that a file takes, in small letters; a file of no page takes its own path. */
function claims(file: SourceFile): string[] {
  const { path, kind, id, campaign = '' } = file;
  if (kind === 'article') return [`articles/${id}.html`.toLowerCase()];
  if (kind === 'document') return [`campaigns/${campaign}/documents/${id}.html`.toLowerCase()];
  return [path.toLowerCase()];
}

function claim(taken: Map<string, SourceFile>, address: string, file: SourceFile): Finding[] {
  const first = taken.get(address);
  if (!first) {
    taken.set(address, file);
    return [];
  }
  const other = first.path;
  return [findingInFile(file.path, (words) => words.sameAddress({ path: file.path, other }))];
}
