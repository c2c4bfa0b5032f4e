import { z } from 'astro/zod';
import { MomentSchema, PartialDateSchema } from './date.ts';

/** What kind of paper a document is. */
export const DOCUMENT_KINDS = [
  'plan',
  'rules',
  'measures',
  'notice',
  'brief',
  'checklist',
  'report',
  'other',
] as const;

/** A file to download: it lies beside the document's Markdown. */
const AttachmentSchema = z.strictObject({
  /** File name, in the same folder as the document. */
  file: z.string().regex(/^[^/\\:*?"<>|]+\.[A-Za-z0-9]+$/, { error: 'attachment-file-form' }),
  /** Words of the link; without them, the file name. */
  title: z.string().min(1).optional(),
});

/** Front matter of `content/campaigns/<campaign>/documents/<id>.md`: a plan, a set of rules, a notice, a brief. */
export const DocumentSchema = z.strictObject({
  /** Full title, without the marks 《》. */
  title: z.string().min(1),
  /** What people call it: `九条制度`. */
  shortTitle: z.string().min(1).optional(),
  /** 文号, as printed: `商办发〔2022〕1号`. */
  number: z.string().min(1).optional(),
  /** 发文机关. */
  issuer: z.string().min(1).optional(),
  /** 成文日期; a year or a month is enough. */
  issued: PartialDateSchema.optional(),
  /** Day or moment from which readers may see it; without it, from the first build on. */
  published: MomentSchema.optional(),
  /** A draft is held back everywhere. */
  draft: z.boolean().default(false),
  kind: z.enum(DOCUMENT_KINDS),
  /** Whether it still holds. Leave it out where that is not known. */
  status: z.enum(['in-force', 'repealed']).optional(),
  /** One or two sentences: what it is about. */
  summary: z.string().min(1).optional(),
  /** Where the facts on the page come from. */
  source: z.string().min(1).optional(),
  attachments: z.array(AttachmentSchema).optional(),
});

export type Document = z.output<typeof DocumentSchema>;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
