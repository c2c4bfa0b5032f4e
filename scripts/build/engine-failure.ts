import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What the engine knows of a failure of its own. */
export interface EngineError {
  message?: string;
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  code?: string;
  path?: string;
  errors?: unknown[];
}

/** A failure as an editor is told it. */
export interface EngineFailure {
  /** The engine's own words, one line, in English. */
  message: string;
  /** Path inside the content folder, or the address of the page; empty where neither can be told. */
  place: string;
}

const ENDINGS = ['.md', '.mdx', '.yaml', '.yml', '/campaign.yaml'];

/** Puts a failure of the engine into one line and finds the content that it is about. `page` is the page's address. */
export function describeFailure(error: unknown, contentDir: string, page = ''): EngineFailure {
  const [first = error] = (error as EngineError | null)?.errors ?? [];
  const { message = String(first), loc } = (first ?? {}) as EngineError;
  const text = stripVTControlCharacters(message).replaceAll('**', '');
  const lines = text.trim().split('\n').filter(Boolean);
  const place =
    fileIn(loc?.file ?? '', contentDir) ?? mentioned(text, contentDir) ?? ofPage(page, contentDir);
  return { message: lines.slice(0, 2).join(' ').slice(0, 300), place: place ?? page };
}

/** The path inside the content folder, of a file in it. */
function fileIn(file: string, contentDir: string): string | undefined {
  if (!isAbsolute(file)) return undefined;
  const path = relative(contentDir, file).replaceAll('\\', '/');
  return path.startsWith('..') || isAbsolute(path) ? undefined : path;
}

/** A content file that a message names: by its whole path, or as `articles → 2023/a`. */
function mentioned(text: string, contentDir: string): string | undefined {
  const at = text.indexOf(contentDir);
  if (at !== -1)
    return fileIn(/^[^\s"'`?]+/.exec(text.slice(at))?.[0].replace(/[.,:;]+$/, '') ?? '', contentDir);
  const entry = /\b(articles|columns|campaigns|documents|metrics|charts|site) → (\S+)/.exec(text);
  if (!entry) return undefined;
  const [, collection = '', id = ''] = entry;
  const [campaign = '', name = ''] = id.split('/');
  const stem = ['documents', 'metrics', 'charts'].includes(collection)
    ? `campaigns/${campaign}/${collection}/${name}`
    : `${collection}/${id}`;
  return collection === 'site' ? 'site.yaml' : existing(stem, contentDir);
}

/** The content file that a page is made from, by the page's address with or without the site's base. */
function ofPage(page: string, contentDir: string): string | undefined {
  const path = /(?:^|\/)((?:articles|columns|campaigns)\/.+?)(?:\.html)?$/.exec(decodeURI(page))?.[1];
  const parts = path?.split('/') ?? [];
  // A page below a campaign or a column without a file of its own is made from the one above it.
  for (let length = parts.length; length > 1; length -= 1) {
    const file = existing(parts.slice(0, length).join('/'), contentDir);
    if (file !== undefined) return file;
  }
  return undefined;
}

function existing(stem: string, contentDir: string): string | undefined {
  const ending = ENDINGS.find((each) => existsSync(join(contentDir, stem + each)));
  return ending && stem + ending;
}
