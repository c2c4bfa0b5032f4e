import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/source/settings.ts';

/** A language server, as VS Code talks to it: JSON-RPC with a header that says how long each message is. */
export interface LanguageServer {
  request: (method: string, params: unknown) => Promise<unknown>;
  notify: (method: string, params: unknown) => void;
  stop: () => void;
}

/** Starts the server of Astro's extension for the folder `root`, as VS Code does with `astro.content-intellisense`. */
export async function startAstroServer(root: string): Promise<LanguageServer> {
  const modules = join(projectRoot, 'node_modules');
  const bin = join(modules, '@astrojs', 'language-server', 'bin', 'nodeServer.js');
  const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let id = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  child.stdout.on(
    'data',
    readMessages((message) => {
      // What the server asks of the editor is answered with nothing.
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
      else if (typeof message.id === 'number') waiting.get(message.id)?.(message.result);
    }),
  );
  const server: LanguageServer = {
    request: (method, params) =>
      new Promise((resolve) => {
        id += 1;
        waiting.set(id, resolve);
        send({ id, method, params });
      }),
    notify: (method, params) => {
      send({ method, params });
    },
    stop: () => child.kill(),
  };
  const uri = pathToFileURL(root).href;
  await server.request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'content' }],
    initializationOptions: {
      typescript: { tsdk: join(modules, 'typescript', 'lib') },
      contentIntellisense: true,
    },
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } } },
  });
  server.notify('initialized', {});
  return server;
}

interface Message {
  id?: number | string;
  method?: string;
  result?: unknown;
}

/** Parts a stream of bytes into messages. */
function readMessages(tell: (message: Message) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, Math.max(end, 0)))?.[1],
      );
      if (end === -1 || Number.isNaN(length) || buffer.length < end + 4 + length) return;
      tell(JSON.parse(buffer.toString('utf8', end + 4, end + 4 + length)) as Message);
      buffer = buffer.subarray(end + 4 + length);
    }
  };
}
