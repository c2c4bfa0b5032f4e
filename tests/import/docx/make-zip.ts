import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; what it says of itself may be untrue, to try readers out. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array | string;
  /** Shrunk by deflate; else stored as it is. */
  deflate?: boolean;
  /** The size that the archive claims for it. */
  claimedSize?: number;
  /** The checksum that the archive claims for it. */
  claimedSum?: number;
  /** Bit 0 says that a password protects it. */
  flags?: number;
  /** Its bytes are those of the first entry: nothing is stored for it. */
  overlaps?: boolean;
}

/** Writes a ZIP archive. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = writeEntry(entry, entry.overlaps === true ? 0 : offset);
    centrals.push(central);
    if (entry.overlaps === true) continue;
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

function writeEntry(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(entry.name);
  const plain = Buffer.from(entry.bytes as string);
  const packed = entry.deflate === true ? deflateRawSync(plain) : plain;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
  fields.writeUInt16LE(entry.deflate === true ? 8 : 0, 4);
  fields.writeUInt32LE(entry.claimedSum ?? crc32(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.claimedSize ?? plain.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const places = Buffer.alloc(14);
  places.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), fields, name, packed]),
    central: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), fields, places, name]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
