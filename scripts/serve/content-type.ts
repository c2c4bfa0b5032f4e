import { extname } from 'node:path';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** Kinds of files that a site offers, by extension: what the server's own list lacks, or gives without a charset. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.pdf': 'application/pdf',
  '.ofd': 'application/ofd',
  '.doc': 'application/msword',
  '.docx': `${OPEN_XML}.wordprocessingml.document`,
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': `${OPEN_XML}.spreadsheetml.sheet`,
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': `${OPEN_XML}.presentationml.presentation`,
  '.wps': 'application/wps-office.wps',
  '.et': 'application/wps-office.et',
  '.dps': 'application/wps-office.dps',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.rtf': 'application/rtf',
  '.zip': 'application/zip',
  '.rar': 'application/vnd.rar',
  '.7z': 'application/x-7z-compressed',
};

/** Files of pages, pictures, sound and type, which every server knows. */
const WELL_KNOWN = /^\.(?:html?|png|jpe?g|gif|webp|avif|ico|woff2?|mp3|mp4|webm)$/;

/** The Content-Type of a file, by its path; undefined where the server's own answer is right. */
export function contentTypeOf(path: string): string | undefined {
  const extension = extname(path).toLowerCase();
  if (extension === '' || WELL_KNOWN.test(extension)) return undefined;
  return CONTENT_TYPES[extension] ?? 'application/octet-stream';
}
