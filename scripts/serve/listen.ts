import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/** A server that listens, and where. */
export interface Listening {
  server: Server;
  port: number;
}

/** The first of `ports` that is free, with `handler` behind it; `undefined` where all are in use. */
export async function listenOnFree(
  handler: RequestListener,
  ports: Iterable<number>,
): Promise<Listening | undefined> {
  for (const port of ports) {
    const server = createServer(handler);
    if (await listens(server, port)) return { server, port };
  }
  return undefined;
}

/** Whether the server got its port; any failure but "in use" or "not allowed" is thrown. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, () => {
      resolve(true);
    });
  });
}
