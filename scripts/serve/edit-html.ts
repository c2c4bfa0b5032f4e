import type { ServerResponse } from 'node:http';

/** An answer that is HTML, before it is sent. */
export interface HtmlAnswer {
  status: number;
  html: string;
}

/**
 * Holds back what is answered as HTML until it is whole, and sends what `edit` makes of it. All other answers pass as
 * they are. An answer that is begun again before it was sent, as after a failure half-way, takes the first one's place.
 */
export function editHtml(response: ServerResponse, edit: (answer: HtmlAnswer) => HtmlAnswer): void {
  const send: Pick<ServerResponse, 'writeHead' | 'write' | 'end'> = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  let held: Buffer[] | undefined;
  let status = 200;
  const passOn = (): void => {
    Object.assign(response, send);
  };
  const hold = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string')
      held?.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) held?.push(Buffer.from(chunk));
  };
  const writeHead = (code: number, ...rest: unknown[]): ServerResponse => {
    const headers = rest.find((each) => typeof each === 'object' && each !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
    status = code;
    if (String(response.getHeader('content-type')).startsWith('text/html')) {
      held = [];
      return response;
    }
    passOn();
    return response.writeHead(code);
  };
  const begin = (): void => {
    if (!held && !response.headersSent) writeHead(response.statusCode);
  };
  const write = (chunk: unknown, encoding?: unknown): boolean => {
    begin();
    if (!held) return send.write(chunk, encoding as BufferEncoding);
    hold(chunk, encoding);
    return true;
  };
  const end = (chunk?: unknown, encoding?: unknown): ServerResponse => {
    begin();
    if (!held) return send.end(chunk, encoding as BufferEncoding);
    hold(chunk, encoding);
    passOn();
    const answer = edit({ status, html: Buffer.concat(held).toString('utf8') });
    response.removeHeader('content-length');
    response.writeHead(answer.status);
    return response.end(answer.html);
  };
  Object.assign(response, { writeHead, write, end });
}
