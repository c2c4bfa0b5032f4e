import type { ViteUserConfig } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevState } from './dev-state.ts';
import { editHtml, type HtmlAnswer } from './edit-html.ts';
import { failedPage, VERSION_PATH } from './failed-page.ts';
import { OVERLAY_SCRIPT } from './overlay/protocol.ts';
import { tellPages } from './tell-pages.ts';
import type { WatchedCheck } from './watch-check.ts';
import { pageReport } from './page-report.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * What the development server does beyond showing pages: it leads from `/` to where the site is mounted, puts the
 * check's overlay on every page, and answers in our words where a page cannot be made.
 */
export function previewPlugin(base: string, state: DevState, check: WatchedCheck): VitePlugin {
  return {
    name: 'zongshu-preview',
    enforce: 'post',
    configureServer: (server) => {
      tellPages(server.ws, check);
      // Put first when all others are there: the engine answers `/` with a page of its own, and takes the base away.
      return () => {
        server.middlewares.use((request, response, next) => {
          if (!answer(request, response, base, state)) next();
        });
        const last = server.middlewares.stack.pop();
        if (last) server.middlewares.stack.unshift(last);
      };
    },
  };
}

/** Answers a request by itself, or prepares the answer for what the engine says; whether it has answered. */
function answer(request: IncomingMessage, response: ServerResponse, base: string, state: DevState): boolean {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (path === VERSION_PATH) {
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end(state.version());
    return true;
  }
  if (base !== '/' && (path === '/' || `${path}/` === base)) {
    response.writeHead(302, { location: base }).end();
    return true;
  }
  state.noteReason('');
  editHtml(response, (page) => editPage(page, path, state));
  return false;
}

/** The engine's page with the overlay on it; in place of its page of errors, ours. */
function editPage({ status, html }: HtmlAnswer, path: string, state: DevState): HtmlAnswer {
  if (status < 500) return { status, html: `${html}<script type="module" src="${OVERLAY_SCRIPT}"></script>` };
  const report = pageReport(state.report(), path);
  return {
    status,
    html: failedPage({ kind: 'failed', report, reason: state.reason(), version: state.version() }),
  };
}
