import { readFileSync } from 'node:fs';
import { addressForms, pageAddress } from '../../src/model/release/address-forms.ts';
import { ArticleSchema } from '../../src/schemas/article.ts';
import { WithdrawnSchema, type WithdrawnPage } from '../../src/schemas/withdrawn.ts';
import { listContentFiles, type SourceFile } from '../../src/source/content-files.ts';
import { parseEntry } from '../../src/source/read-entry.ts';
import type { MovedPage } from '../host/host-plan.ts';

/** What the content says of addresses that are no pages any more. */
export interface ContentMoves {
  /** Old address, as written, and the article to which it leads: its path inside the site. */
  aliases: readonly { from: string; to: string }[];
  withdrawn: readonly WithdrawnPage[];
}

/** Thrown where a file that says what moved is not well formed; the message is its path in the content folder. */
export class UnreadableMoves extends Error {
  override name = 'UnreadableMoves';
}

/**
 * Reads `aliases` of the articles and `withdrawn.yaml`. Of an article only the front matter counts, and only where it
 * has the word: ten thousand files need not be parsed for a handful.
 * @throws {@link UnreadableMoves}
 */
export function readMoves(contentDir: string): ContentMoves {
  const files = listContentFiles(contentDir);
  const articles = files.filter(({ kind }) => kind === 'article');
  const withdrawn = files.find(({ kind }) => kind === 'withdrawn');
  return { aliases: articles.flatMap(aliasesOf), withdrawn: withdrawn ? withdrawnIn(withdrawn) : [] };
}

function withdrawnIn(file: SourceFile): readonly WithdrawnPage[] {
  const { data, success } = WithdrawnSchema.safeParse(dataOf(file, readFileSync(file.absolute)));
  if (!success) throw new UnreadableMoves(file.path);
  return data.pages ?? [];
}

function aliasesOf(file: SourceFile): { from: string; to: string }[] {
  const bytes = readFileSync(file.absolute);
  if (!bytes.includes('aliases')) return [];
  const { aliases } = dataOf(file, bytes) as { aliases?: unknown };
  const { data, success } = ArticleSchema.shape.aliases.safeParse(aliases);
  if (!success) throw new UnreadableMoves(file.path);
  return (data ?? []).map((from) => ({ from, to: `articles/${file.id}.html` }));
}

function dataOf(file: SourceFile, bytes: Uint8Array): unknown {
  const { data, findings } = parseEntry(file, bytes);
  if (findings.length > 0 || typeof data !== 'object' || data === null) throw new UnreadableMoves(file.path);
  return data;
}

/** Paths inside the site have no slash in front. */
const bare = (address: string): string => address.replace(/^\//, '');

/**
 * Where old addresses lead, and which are gone: every page that was ever served (`seen`) or is named in
 * `withdrawn.yaml` is there, leads on, or is gone. An old address leads nowhere while its article is held back.
 * @param present Paths of the files of the site.
 */
export function settleMoves(
  { aliases, withdrawn }: ContentMoves,
  present: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): { moved: MovedPage[]; gone: string[] } {
  const wanted = [
    ...aliases,
    ...withdrawn.flatMap(({ path, replacement }) =>
      replacement === undefined ? [] : [{ from: path, to: bare(pageAddress(replacement)) }],
    ),
  ];
  const leads = new Map<string, string>();
  for (const { from, to } of wanted) {
    const page = pageAddress(from);
    if (present.has(bare(page)) || !present.has(to)) continue;
    for (const form of addressForms(page)) leads.set(bare(form), to);
  }
  const gone = [...seen, ...withdrawn.map(({ path }) => bare(pageAddress(path)))].filter(
    (page) => !present.has(page) && !leads.has(page),
  );
  return {
    moved: [...leads].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    gone: [...new Set(gone)].sort(),
  };
}
