import type { Document } from '../../src/schemas/document.ts';
import type { Finding } from '../../src/source/finding.ts';
import type { Check } from './check.ts';
import type { Content, Item } from './content/content.ts';
import { offerChoice } from './nearest.ts';
import { findingAt, findingInFile } from './place-finding.ts';

/** Kinds of files that an office hands out; none of them runs in a browser. */
const ALLOWED =
  /\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|dps|csv|txt|rtf|zip|rar|7z|jpe?g|png|webp|gif|mp3|mp4)$/i;

/** From this size on an attachment is pointed out: many readers pay for every megabyte. */
const LARGE_MB = 20;

/** The attachments that documents name lie beside them, may be handed out, and none lies there unnamed. */
export const knownAttachment: Check = {
  name: 'known-attachment',
  description: {
    'zh-CN': '文件列出的附件都在，类型允许；文件夹里没有漏列的附件。',
    en: 'Attachments lie beside their documents, are of an allowed type, and none is left unnamed.',
  },
  run: (content) => [
    ...[...content.documents.values()].flatMap((document) => checkDocument(document, content)),
    ...findUnnamed(content),
  ],
};

function folderOf(campaign: string | undefined): string {
  return `campaigns/${campaign ?? ''}/documents/`;
}

function checkDocument({ entry, data }: Item<Document>, content: Content): Finding[] {
  return (data.attachments ?? []).flatMap(({ file: name }, index) => {
    const path = ['attachments', index, 'file'];
    const folder = folderOf(entry.file.campaign);
    const file = content.filesByPath.get(folder + name);
    if (!file) {
      const known = content.files
        .filter(({ kind, path: other }) => isBeside(kind, other, folder))
        .map((each) => each.path.slice(folder.length));
      return [findingAt(entry, path, (words) => words.unknownAttachment(offerChoice(name, known)))];
    }
    if (!ALLOWED.test(name)) return [findingAt(entry, path, (words) => words.attachmentType({ name }))];
    if (file.size === 0) return [findingAt(entry, path, (words) => words.attachmentEmpty({ name }))];
    const megabytes = Math.round(file.size / 1024 / 1024);
    if (megabytes < LARGE_MB) return [];
    return [
      findingAt(entry, path, (words) => words.attachmentLarge({ name, megabytes }), { severity: 'warning' }),
    ];
  });
}

const isBeside = (kind: string, path: string, folder: string): boolean =>
  (kind === 'attachment' || kind === 'picture') &&
  path.startsWith(folder) &&
  !path.slice(folder.length).includes('/');

/** Attachments that no document names: readers never get to see them. */
function findUnnamed({ files, documents }: Content): Finding[] {
  const named = new Set(
    [...documents.values()].flatMap(({ entry, data }) =>
      (data.attachments ?? []).map(({ file }) => folderOf(entry.file.campaign) + file),
    ),
  );
  return files
    .filter(({ kind, path }) => kind === 'attachment' && !named.has(path))
    .map(({ path }) => findingInFile(path, (words) => words.attachmentUnnamed(), 'warning'));
}
