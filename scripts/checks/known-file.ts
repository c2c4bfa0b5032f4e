import { posix } from 'node:path';
import { ID_PATTERN } from '../../src/schemas/id.ts';
import type { SourceFile } from '../../src/source/content-files.ts';
import type { Finding } from '../../src/source/finding.ts';
import { classifyPath } from '../../src/source/source-kind.ts';
import type { Check } from './check.ts';
import { findUnsafeName } from './files/file-name-fault.ts';
import { findNearest } from './nearest.ts';
import { findingInFile } from './place-finding.ts';
import { proposeId } from './schema/proposals.ts';

/** Folders of the content model. */
const FOLDERS = ['articles', 'columns', 'campaigns'];

/** Copies that editors and people leave behind. */
const LEFT_BEHIND = /\.(?:bak|tmp|temp|old|orig|sw[op])$/i;

/** Every file of the content folder lies where Zongshu finds it, under a name that can become an address. */
export const knownFile: Check = {
  name: 'known-file',
  description: {
    'zh-CN': '内容文件夹里的每个文件都放对了地方，文件名可以作网址。',
    en: 'Every file lies where it is looked for, under a name that can be an address.',
  },
  run: ({ files }) => files.flatMap((file) => checkPlace(file) ?? []),
};

function checkPlace(file: SourceFile): Finding | undefined {
  const { path, kind } = file;
  if (kind === 'unreadable') return findingInFile(path, (words) => words.fileUnreadable({ code: 'EACCES' }));
  if (kind === 'link') return findingInFile(path, (words) => words.symbolicLink());
  if (kind === 'other') return checkOther(path);
  if (kind === 'picture' || kind === 'attachment') {
    const unsafe = findUnsafeName(path);
    if (unsafe) return findingInFile(path, (words) => words.unsafeName(unsafe));
  }
  if (kind === 'picture') {
    const found = /^(?:articles|campaigns)\//.test(path);
    return found ? undefined : findingInFile(path, (words) => words.misplacedPicture(), 'warning');
  }
  if (kind === 'site' || kind === 'terms' || kind === 'withdrawn' || kind === 'attachment') return undefined;
  return checkName(file);
}

/** A file of no known kind: mostly one with another extension, or in a folder beside the right one. */
function checkOther(path: string): Finding {
  if (LEFT_BEHIND.test(path)) {
    return findingInFile(path, (words) => words.unknownFile({ path, proposal: undefined }), 'warning');
  }
  if (/^articles\/[^/]+\.mdx?$/i.test(path)) {
    return findingInFile(path, (words) => words.articleWithoutYear({ name: posix.basename(path) }));
  }
  const proposal = [
    fixExtension(path),
    fixFolder(path),
    fixFolder(fixExtension(path) ?? path),
    fixDepth(path),
  ]
    .map((each) => (each === undefined ? undefined : fixName(each)))
    .find((each) => each !== undefined && each !== path && classifyPath(each).kind !== 'other');
  const inside = FOLDERS.includes(path.split('/', 1)[0] ?? '');
  const severity = proposal !== undefined || inside ? 'error' : 'warning';
  return findingInFile(path, (words) => words.unknownFile({ path, proposal }), severity);
}

function fixExtension(path: string): string | undefined {
  const extension = posix.extname(path);
  // Windows hides an extension and lets people write it twice.
  const stem = path.slice(0, path.length - extension.length).replace(/\.(?:mdx?|ya?ml|txt)$/i, '');
  if (/^\.(?:ya?ml|yam)$/i.test(extension)) return `${stem}.yaml`;
  if (/^\.(?:md|mdx)$/i.test(extension)) return stem + extension.toLowerCase();
  return /^\.(?:markdown|mkdn?|txt|mdown)$/i.test(extension) ? `${stem}.md` : undefined;
}

/** A file that will be read bears a name that can be an address, as far as that can be guessed. */
function fixName(path: string): string {
  const { dir, name, ext } = posix.parse(path);
  const slug = /^\.(?:mdx?|yaml)$/.test(ext) && !ID_PATTERN.test(name) ? proposeId(name) : undefined;
  return slug === undefined ? path : posix.join(dir, slug + ext);
}

function fixFolder(path: string): string | undefined {
  const [first = '', ...rest] = path.split('/');
  const folder = rest.length > 0 ? findNearest(first, FOLDERS) : undefined;
  return folder === undefined ? undefined : [folder, ...rest].join('/');
}

/** An article in a folder of its month or day belongs into the one of its year. */
function fixDepth(path: string): string | undefined {
  const parts = /^articles\/(\d{4})\/(?:[^/]+\/)+([^/]+\.mdx?)$/.exec(path);
  return parts ? `articles/${parts[1] ?? ''}/${parts[2] ?? ''}` : undefined;
}

function checkName({ path, kind, id, campaign }: SourceFile): Finding | undefined {
  const [folder = '', slug = ''] = kind === 'article' ? id.split('/', 2) : [campaign ?? '', id];
  if (kind === 'article' && !/^\d{4}$/.test(folder)) {
    return findingInFile(path, (words) => words.articleFolder({ folder }));
  }
  const wrong = [slug, ...(kind === 'article' ? [] : [folder])].find(
    (name) => name !== '' && !ID_PATTERN.test(name),
  );
  if (wrong === undefined) return undefined;
  return findingInFile(path, (words) => words.fileName({ name: wrong, proposal: proposeId(wrong) }));
}
