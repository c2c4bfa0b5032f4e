import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { editHtml } from './edit-html.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** What a server answers whose HTML is edited: each page gets a mark, a failure gets words of its own. */
async function answerOf(listener: RequestListener): Promise<[number, string]> {
  server = createServer((request, response) => {
    editHtml(response, ({ status, html }) => ({ status, html: status < 500 ? `${html}+` : 'ours' }));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${String(port)}/`);
  return [answer.status, await answer.text()];
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

test('adds to a page, whatever length it was said to have', async () => {
  const answer = await answerOf((_request, response) => {
    response.writeHead(200, { ...HTML, 'Content-Length': 6 });
    response.write('综');
    response.end('述');
  });
  expect(answer).toEqual([200, '综述+']);
});

test('leaves everything else as it is', async () => {
  const answer = await answerOf((_request, response) => {
    response.setHeader('content-type', 'text/css');
    response.write('a');
    response.end('b');
  });
  expect(answer).toEqual([200, 'ab']);
});

test('answers a failure in words of its own, half-way through a page too', async () => {
  const answer = await answerOf((_request, response) => {
    response.writeHead(200, HTML);
    response.write('half a page');
    expect(response.headersSent).toBe(false);
    response.writeHead(500, HTML);
    response.end('theirs');
  });
  expect(answer).toEqual([500, 'ours']);
});
