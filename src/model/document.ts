import type { Document } from '../schemas/document.ts';

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
  /** The file that holds it, absolute. */
  file: string;
}

/** Documents with a date first, newest first; then those without, by title's id. */
export function byIssued(a: DocumentRecord, b: DocumentRecord): number {
  const [dayA, dayB] = [a.front.issued ?? '', b.front.issued ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
