import type { TextCitation } from './citation.ts';
import type { Document } from '../schemas/document.ts';
import type { HeldBack } from './visibility.ts';

/** A file to download, with what readers want to know before they do. */
export interface AttachmentFile {
  file: string;
  title: string;
  /** `PDF`, in capitals. */
  type: string;
  bytes: number;
}

/** A document with the place where it is kept. */
export interface DocumentRecord {
  campaign: string;
  id: string;
  front: Document;
  attachments: AttachmentFile[];
  /** The metrics, documents and charts that it shows or links. */
  citations: readonly TextCitation[];
  /** Addresses inside the content that its text names, as written. */
  mentions: readonly string[];
  /** Digest of its file. */
  digest: string;
  /** Path of its file inside the content folder. */
  path: string;
  /** The file that holds it, absolute. */
  file: string;
  /** Why readers may not see it yet: only in an editor's preview is such a document here at all. */
  heldBack?: HeldBack | undefined;
}

/** The attachments of a document; `sizes` holds the bytes of the files beside it, by name. */
export function describeAttachments(
  front: Document,
  sizes: Readonly<Record<string, number>>,
): AttachmentFile[] {
  return (front.attachments ?? []).map(({ file, title }) => ({
    file,
    title: title ?? file,
    type: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
    bytes: sizes[file] ?? 0,
  }));
}

/** Documents with a date first, newest first; then those without, by title's id. */
export function byIssued(a: DocumentRecord, b: DocumentRecord): number {
  const [dayA, dayB] = [a.front.issued ?? '', b.front.issued ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
