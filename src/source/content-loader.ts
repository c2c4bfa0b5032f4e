import type { Loader, LoaderContext } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { listContentFiles, type SourceFile } from './content-files.ts';
import { parseEntry, type Entry } from './read-entry.ts';
import type { SourceKind } from './source-kind.ts';
import { resolveSettings } from './settings.ts';

/** How one kind of content file becomes an entry of its collection. */
export interface ContentLoaderOptions {
  kind: SourceKind;
  /** The entry's id; by default the file's. */
  id?: (file: SourceFile) => string;
  /** The entry's data, out of the file and all others; by default what the YAML says. Bodies stay out of the store. */
  data?: (entry: Entry, files: readonly SourceFile[]) => Record<string, unknown>;
}

/** Brings the store up to date with the content folder; a file with the same digest is not read again. */
async function synchronize(context: LoaderContext, options: ContentLoaderOptions): Promise<void> {
  const { store } = context;
  const files = listContentFiles(resolveSettings().contentDir);
  const seen = new Set<string>();
  for (const file of files.filter(({ kind }) => kind === options.kind)) {
    const id = options.id?.(file) ?? file.id;
    seen.add(id);
    const bytes = readFileSync(file.absolute);
    const digest = context.generateDigest(bytes.toString('latin1'));
    if (store.get(id)?.digest === digest) continue;
    const entry = parseEntry(file, bytes);
    const data = options.data?.(entry, files) ?? (entry.data as Record<string, unknown>);
    store.set({ id, digest, data: await context.parseData({ id, data, filePath: file.absolute }) });
  }
  for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
}

/**
 * Loads one kind of content file into an Astro collection: front matter and digest only, never a body, so that the
 * store stays small with tens of thousands of articles.
 */
export function contentLoader(options: ContentLoaderOptions): Loader {
  return {
    name: `zongshu-${options.kind}`,
    load: async (context) => {
      await synchronize(context, options);
      const { contentDir } = resolveSettings();
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentDir)) void synchronize(context, options);
      });
    },
  };
}
