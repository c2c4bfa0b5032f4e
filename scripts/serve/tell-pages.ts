import { ASK, TELL } from './overlay/protocol.ts';
import { pageReport } from './page-report.ts';
import type { WatchedCheck } from './watch-check.ts';

/** One open page, as the engine's socket knows it. */
interface OpenPage {
  send: (event: string, payload: unknown) => void;
}

/** The part of the engine's socket that is used here. */
interface Socket {
  on: (event: string, listen: (data: unknown, client: OpenPage) => void) => void;
  clients: Set<OpenPage>;
}

/** Gives every open page its own report: when it asks, and after every check. */
export function tellPages(socket: Socket, check: WatchedCheck): void {
  const paths = new Map<OpenPage, string>();
  socket.on(ASK, (data, client) => {
    const path = (data as { path?: unknown } | null)?.path;
    if (typeof path !== 'string') return;
    paths.set(client, path);
    client.send(TELL, pageReport(check.latest(), path));
  });
  check.onReport((report) => {
    for (const [client, path] of paths) {
      if (socket.clients.has(client)) client.send(TELL, pageReport(report, path));
      else paths.delete(client);
    }
  });
}
