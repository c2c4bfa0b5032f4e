import type { Loader, LoaderContext } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { entryDigest } from './entry-digest.ts';
import { findContentFile, listContentFiles, type SourceFile } from './content-files.ts';
import { parseEntry, type Entry } from './read-entry.ts';
import { classifyPath, type SourceKind } from './source-kind.ts';
import { resolveSettings } from './settings.ts';

/** How one kind of content file becomes an entry of its collection. */
export interface ContentLoaderOptions {
  kind: SourceKind;
  /** The entry's id; by default the file's. */
  id?: (file: SourceFile) => string;
  /** The entry's data, out of the file and all others; by default what the YAML says. Bodies stay out of the store. */
  data?: (entry: Entry, files: readonly SourceFile[]) => Record<string, unknown>;
}

/** Name of the variable that says: the pages are given their entries, and Astro's store stays empty. */
export const GIVEN_ENTRIES = 'GIVEN_ENTRIES';

const lists = new Map<string, SourceFile[]>();

/** The files of the folder at this moment: all collections are loaded in one go, and each would list them anew. */
function listOnce(contentDir: string): SourceFile[] {
  const known = lists.get(contentDir) ?? listContentFiles(contentDir);
  if (!lists.has(contentDir)) setImmediate(() => lists.delete(contentDir));
  lists.set(contentDir, known);
  return known;
}

/** Brings the store up to date with the content folder; a file with the same digest is not parsed again. */
async function synchronize(context: LoaderContext, options: ContentLoaderOptions): Promise<void> {
  const { store } = context;
  const files = listOnce(resolveSettings().contentDir);
  const seen = new Set<string>();
  for (const file of files.filter(({ kind }) => kind === options.kind)) {
    const id = options.id?.(file) ?? file.id;
    seen.add(id);
    await readOrKeep(context, options, { id, file, files });
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}

/** Brings the store up to date with some files only, by their paths inside the content folder. */
async function update(
  context: LoaderContext,
  options: ContentLoaderOptions,
  paths: Iterable<string>,
): Promise<void> {
  // What a document says of its attachments changes with them; there are never many documents.
  if (options.kind === 'document') return synchronize(context, options);
  const { contentDir } = resolveSettings();
  for (const path of paths) {
    const file = findContentFile(contentDir, path);
    const named = file ?? { path, absolute: '', size: 0, ...classifyPath(path) };
    const id = options.id?.(named) ?? named.id;
    if (file) await readOrKeep(context, options, { id, file, files: [file] });
    else context.store.delete(id);
  }
}

/** Reads a file into the store; one that cannot be read is a failure, but not in an editor's preview. */
async function readOrKeep(
  context: LoaderContext,
  options: ContentLoaderOptions,
  reading: Reading,
): Promise<void> {
  try {
    await readInto(context, options, reading);
  } catch (error) {
    // An editor's preview goes on with what the file said before; the check tells what is wrong with it.
    if (!resolveSettings().preview) throw error;
  }
}

/** Whether a change of the file at `path` concerns a collection of this kind. */
function concerns(path: string, kind: SourceKind): boolean {
  const changed = classifyPath(path).kind;
  return changed === kind || (kind === 'document' && changed === 'attachment');
}

/** One file on its way into the store. */
interface Reading {
  id: string;
  file: SourceFile;
  files: readonly SourceFile[];
}

/** Reads a file into the store, unless nothing about it has changed: its bytes, or the files beside it. */
async function readInto(
  context: LoaderContext,
  options: ContentLoaderOptions,
  { id, file, files }: Reading,
): Promise<void> {
  const { store } = context;
  const bytes = readFileSync(file.absolute);
  const digest = entryDigest(file, bytes, files);
  if (store.get(id)?.digest === digest) return;
  const entry = parseEntry(file, bytes);
  const data = options.data?.(entry, files) ?? (entry.data as Record<string, unknown>);
  store.set({ id, digest, data: await context.parseData({ id, data, filePath: file.absolute }) });
}

/** How long a burst of changes may pause, in milliseconds: an editor saves a file in several steps. */
const BURST = 50;

/**
 * Loads one kind of content file into an Astro collection, for editors' previews: front matter and digest only, never a
 * body. A build reads the same by itself and gives it to the pages.
 */
export function contentLoader(options: ContentLoaderOptions): Loader {
  return {
    name: `zongshu-${options.kind}`,
    load: async (context) => {
      if (process.env[GIVEN_ENTRIES] !== undefined) return;
      await synchronize(context, options);
      if (context.watcher) follow(context.watcher, context, options);
    },
  };
}

/** Keeps the store up to date while editors write; a save costs what it changed, however large the content is. */
function follow(
  watcher: NonNullable<LoaderContext['watcher']>,
  context: LoaderContext,
  options: ContentLoaderOptions,
): void {
  const { contentDir } = resolveSettings();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.add(contentDir);
  watcher.on('all', (_event, absolute) => {
    const path = relative(contentDir, absolute).replaceAll('\\', '/');
    if (path.startsWith('..') || !concerns(path, options.kind)) return;
    changed.add(path);
    clearTimeout(timer);
    // One after the other, or an older reading could overwrite a newer one.
    timer = setTimeout(() => {
      const paths = changed;
      changed = new Set();
      last = last.then(() => update(context, options, paths)).catch(() => undefined);
    }, BURST);
  });
}
