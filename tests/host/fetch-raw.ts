import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire, its body still compressed. */
export interface RawAnswer {
  status: number;
  /** Names in small letters; a header that came twice is joined by a comma. */
  headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent. */
  raw: string[];
  body: Buffer;
}

/** What a request may say beyond its path. */
interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks for a path exactly as written: nothing in it is tidied up on the way. */
export function fetchRaw(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: Asked = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const { statusCode = 0, headers: got, rawHeaders } = answer;
        resolve({ status: statusCode, headers: got, raw: rawHeaders, body: Buffer.concat(chunks) });
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}
