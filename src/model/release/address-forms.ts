/**
 * Every address at which a web server may answer with the page of a file: `/a/b.html` stands for `/a/b` and `/a/b/`
 * too, `/a/index.html` for `/a/` and `/a`. Of any other file there is only its own.
 *
 * @param path Address of the file from the root of the site, with its first slash.
 */
export function addressForms(path: string): string[] {
  if (path === '/index.html') return ['/', path];
  const folder = /^(.*)\/index\.html$/.exec(path)?.[1];
  if (folder !== undefined) return [path, `${folder}/`, folder];
  const page = /^(.*[^/])\.html$/.exec(path)?.[1];
  return page === undefined ? [path] : [path, page, `${page}/`];
}

/** The file whose page is meant by an address: `/a/b`, `/a/b/` and `/a/b.html` all mean `/a/b.html`. */
export function pageAddress(address: string): string {
  const path = decodeAddress(address);
  if (/\.[a-z\d]{1,8}$/i.test(path)) return path;
  return path === '/' ? '/index.html' : `${path.replace(/\/$/, '')}.html`;
}

/** An address with its percent-encoding undone, as web servers and disks name it; as it is where that cannot be done. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path as it stands in an address: what means something else there (`#`, `?`, `%`) stands for itself. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
