import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|css|js|json|xml|svg|csv|txt|webmanifest)$/;

/** A copy of a built site with compressed twins beside every text, quickly made: how small they are is not judged here. */
export function makeRelease(site: string, release: string): void {
  rmSync(release, { recursive: true, force: true });
  cpSync(site, release, { recursive: true });
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  for (const name of readdirSync(release, { recursive: true, encoding: 'utf8' })) {
    if (!COMPRESSIBLE.test(name)) continue;
    const file = join(release, name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, quick));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 4 }));
    writeFileSync(`${file}.zst`, zstdCompressSync(bytes));
  }
}
