import { failedPage, VERSION_PATH } from './failed-page.ts';
import type { DevState } from './dev-state.ts';
import { listenOnFree } from './listen.ts';
import { pageReport } from './page-report.ts';

/** A server that says why there is no preview yet. */
export interface WaitingServer {
  port: number;
  stop: () => Promise<void>;
}

/**
 * Says at every address what keeps the site from being made, until the development server can start in its place.
 *
 * @returns Nothing where none of the ports is free.
 */
export async function startWaitingServer(
  ports: Iterable<number>,
  state: DevState,
): Promise<WaitingServer | undefined> {
  const listening = await listenOnFree((request, response) => {
    const isVersion = request.url === VERSION_PATH;
    const type = isVersion ? 'text/plain' : 'text/html; charset=utf-8';
    response.writeHead(isVersion ? 200 : 503, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(isVersion ? state.version() : waitingPage(state));
  }, ports);
  if (!listening) return undefined;
  const { server, port } = listening;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { port, stop };
}

function waitingPage(state: DevState): string {
  const report = pageReport(state.report(), '/');
  return failedPage({ kind: 'waiting', report, reason: state.reason(), version: state.version() });
}
