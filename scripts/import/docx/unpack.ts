import { crc32 } from 'node:zlib';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ImportRefusal } from '../import-refusal.ts';

/** What all parts together may come to when unpacked. */
const TOTAL_LIMIT = 200 * 1024 * 1024;
/** The words of an article are never this long; parsers would take minutes. */
const XML_LIMIT = 24 * 1024 * 1024;
/** Word writes a few dozen parts, and a few hundred where there are many pictures. */
const ENTRY_LIMIT = 5_000;
/** Deflate shrinks text some tens of times and can do at most 1,032; only a bomb comes near. */
const RATIO_LIMIT = 400;
const RATIO_FREE = 4 * 1024 * 1024;

const NEEDED = /\.(?:xml|rels)$|(?:^|\/)media\//i;
const LOCAL_HEADER = 30;
const ENCRYPTED = 1;

/** A package whose parts were unpacked within limits. */
export interface Unpacked {
  /** The parts that a reader needs, by their names in the package. */
  parts: Map<string, Uint8Array>;
  /** Names of all parts. */
  names: string[];
}

/**
 * Unpacks the XML and the pictures of a package into memory; every byte is counted as it comes out, whatever the archive
 * says of its sizes, and nothing is written anywhere.
 * @throws {@link ImportRefusal} For what is damaged, protected, or unpacks beyond all measure.
 */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    return await unpackEntries(zip);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal('damaged', error instanceof Error ? error.message : String(error));
  }
}

async function unpackEntries(zip: ZipFile): Promise<Unpacked> {
  const entries: Entry[] = [];
  if (zip.entryCount > ENTRY_LIMIT) throw new ImportRefusal('bomb', 'too many entries');
  for await (const entry of zip.eachEntry()) entries.push(entry);
  refuseOverlaps(entries);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const name = entry.fileName.replace(/^\/+/, '');
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ImportRefusal('locked', name);
    if (name.endsWith('/') || !NEEDED.test(name)) continue;
    if (parts.has(name)) throw new ImportRefusal('damaged', `${name} twice`);
    const part = await readEntry(zip, entry, TOTAL_LIMIT - total);
    total += part.length;
    parts.set(name, part);
  }
  return { parts, names: entries.map(({ fileName }) => fileName) };
}

/** Entries that share their compressed bytes: one kilobyte that unpacks to a gigabyte, again and again. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  sorted.forEach((entry, index) => {
    const before = sorted[index - 1];
    if (!before) return;
    const end = before.relativeOffsetOfLocalHeader + LOCAL_HEADER + before.compressedSize;
    if (end > entry.relativeOffsetOfLocalHeader) throw new ImportRefusal('bomb', 'entries overlap');
  });
}

/** Bytes of one entry, counted while they come; the sum over the whole is checked at the end. */
async function readEntry(zip: ZipFile, entry: Entry, allowance: number): Promise<Uint8Array> {
  const isPicture = /(?:^|\/)media\//i.test(entry.fileName);
  const limit = Math.min(allowance, isPicture ? allowance : XML_LIMIT);
  const ratioLimit = Math.max(RATIO_FREE, entry.compressedSize * RATIO_LIMIT);
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > ratioLimit) throw new ImportRefusal('bomb', `${entry.fileName} unpacks too far`);
    if (size > limit) throw new ImportRefusal(limit === allowance ? 'bomb' : 'too-big', entry.fileName);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, size);
  if (crc32(bytes) !== entry.crc32) throw new ImportRefusal('damaged', `${entry.fileName} has another sum`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
