import { hash } from 'node:crypto';
import { standingDir } from '../../../src/source/settings.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';

/** Kinds of files that decide what a figure in a text should be. */
const KINDS: ReadonlySet<string> = new Set(['site', 'campaign', 'metrics']);

const known = new WeakMap<Content, string>();

/**
 * Names all that findings about the figures of a text depend on beside the text: the metrics, the campaigns, the
 * site's zone and language, and where the editor stands, for places are told as seen from there. Undefined for one of
 * two articles with one id, which may be read by the other's date.
 */
export function figuresKey(entry: Entry, content: Content): string | undefined {
  if (entry.file.kind === 'article' && content.articles.get(entry.file.id)?.entry !== entry) return undefined;
  const key = known.get(content) ?? digestSources(content);
  known.set(content, key);
  return key;
}

function digestSources({ entries, notebook, dir }: Content): string {
  const sources = entries
    .filter(({ file }) => KINDS.has(file.kind))
    .map((entry) => `${entry.file.path} ${notebook.digestOf(entry) ?? hash('sha256', entry.lined.text)}`);
  return hash('sha256', [standingDir(), dir, ...sources].join('\n'), 'base64').slice(0, 16);
}
