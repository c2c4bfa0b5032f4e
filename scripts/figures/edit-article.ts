import { parseDocument, isMap } from 'yaml';
import { splitFrontMatter } from '../../src/source/front-matter.ts';
import type { Entry } from '../../src/source/read-entry.ts';
import { appendItem } from '../edit-yaml/append-item.ts';
import { insertAll, rawOffsets, type Insert } from './raw-text.ts';
import { yamlText } from './yaml-text.ts';

/** What is put into an article. */
export interface ArticleEdits {
  /** Links around stretches of the body, by offsets of the text as the check reads it. */
  links: readonly { start: number; end: number; metric: string; period?: string | undefined }[];
  /** Entries for `figures` and `waived` in the front matter. */
  figures: readonly { text: string; metric: string; period?: string | undefined }[];
  waived: readonly { text: string; reason: string }[];
  /** The campaign that the article is given. */
  campaign?: string | undefined;
}

/**
 * The raw text of an article with links and entries put in; nothing else of it changes.
 * @param raw The text as it stands in the file, with its byte-order mark and line ends.
 * @throws Error where the front matter is of a form that nothing can be added to.
 */
export function editArticle(raw: string, entry: Entry, edits: ArticleEdits): string {
  const inserts = edits.links.flatMap(({ start, end, ...link }): Insert[] => [
    { at: start, text: '[' },
    { at: end, text: `](${addressOf(link)})` },
  ]);
  const { yamlStart, yamlEnd } = splitFrontMatter(entry.lined, entry.file.path);
  const toRaw = rawOffsets(raw);
  const [from, to] = [toRaw(yamlStart), toRaw(yamlEnd)];
  // The front matter stands before the body: its change moves what was put in, and not the other way round.
  const body = insertAll(raw, inserts);
  return body.slice(0, from) + editFront(raw.slice(from, to), edits) + body.slice(to);
}

/** The address of a metric in an article of its campaign. */
export const addressOf = ({ metric, period }: { metric: string; period?: string | undefined }): string =>
  `metric:${metric}${period === undefined ? '' : `?period=${period}`}`;

function editFront(yaml: string, { figures, waived, campaign }: ArticleEdits): string {
  let text = campaign === undefined ? yaml : addCampaign(yaml, campaign);
  for (const { text: written, metric, period } of figures) {
    const time = period === undefined ? '' : `, period: ${yamlText(period)}`;
    text = appendItem(text, ['figures'], `{ text: ${yamlText(written)}, metric: ${metric}${time} }`);
  }
  for (const { text: written, reason } of waived) {
    text = appendItem(text, ['waived'], `{ text: ${yamlText(written)}, reason: ${yamlText(reason)} }`);
  }
  return text;
}

/** Adds `campaign:` below `column:`, or at the end. */
function addCampaign(yaml: string, campaign: string): string {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(yaml);
  if (isMap(contents) && contents.flow === true) {
    const [, end] = contents.range;
    return `${yaml.slice(0, end - 1).trimEnd()}, campaign: ${campaign} ${yaml.slice(end - 1)}`;
  }
  const column = /^column:[^\r\n]*\r?\n/m.exec(yaml);
  const at = column ? column.index + column[0].length : yaml.length;
  return `${yaml.slice(0, at)}campaign: ${campaign}${newline}${yaml.slice(at)}`;
}
