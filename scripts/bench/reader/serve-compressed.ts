import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** One answer that a browser got. */
export interface Answer {
  path: string;
  type: string;
  /** Bytes of the body as sent, in brotli. */
  bytes: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
const PACKED = new Set(['.png', '.webp', '.avif', '.jpg', '.woff2', '.wasm']);

/** A folder on a loopback address, compressed as a well-kept server would. */
export async function serveCompressed(
  dir: string,
  extra: ReadonlyMap<string, string>,
): Promise<{ origin: string; answers: Answer[]; server: Server }> {
  const answers: Answer[] = [];
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const text = extra.get(path);
    if (text === undefined && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const raw = text === undefined ? readFileSync(file) : Buffer.from(text);
    const body = PACKED.has(ending) ? raw : (known.get(path) ?? brotliCompressSync(raw));
    known.set(path, body);
    const type = TYPES[ending] ?? 'application/octet-stream';
    answers.push({ path, type, bytes: body.length });
    const encoding = PACKED.has(ending) ? {} : { 'content-encoding': 'br' };
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, answers, server };
}
