import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from './content-type.ts';

/**
 * Answers requests as a web server under `base` would: the site's files, its own 404 page with status 404, and a
 * redirection from `/` where the site is mounted deeper. Nothing is cached by the browser, as the site is rebuilt often.
 */
export function siteHandler(dir: string, base: string): RequestListener {
  // `dev` looks at the folder at every request: a build that ends meanwhile is seen at once.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = contentTypeOf(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  return (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      redirect(response, base);
    } else if (path.startsWith(base) && !isHidden(path)) {
      request.url = (request.url ?? '').slice(base.length - 1);
      files(request, response, () => {
        notFound(dir, request, response);
      });
    } else {
      notFound(dir, request, response);
    }
  };
}

/** Whether a path names a hidden file, such as the marker; servers keep those to themselves, `.well-known` apart. */
function isHidden(path: string): boolean {
  return /(?:\/|%2f)(?:\.|%2e)(?!well-known\/)/i.test(path);
}

function redirect(response: ServerResponse, base: string): void {
  response.writeHead(302, { location: base }).end();
}

function notFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('404');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
