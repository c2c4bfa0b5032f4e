import type { Content, Item } from './content.ts';

const plain = (title: string): string => title.normalize('NFKC').replaceAll(/[《》\s]/g, '');

function idOf(items: Iterable<Item<{ title: string }>>, title: string): string | undefined {
  for (const { id, data } of items) if (data.title !== undefined && plain(data.title) === plain(title)) return id;
  return undefined;
}

/** Which of the content's things the values of a key name. */
const KINDS: Readonly<Record<string, 'columns' | 'campaigns' | 'articles' | 'documents' | 'metrics'>> = {
  column: 'columns',
  also: 'columns',
  parent: 'columns',
  campaign: 'campaigns',
  related: 'articles',
  article: 'articles',
  articles: 'articles',
  lead: 'articles',
  document: 'documents',
  documents: 'documents',
  metric: 'metrics',
  metrics: 'metrics',
  headline: 'metrics',
  part: 'metrics',
  whole: 'metrics',
};

/** The id of what bears `title`, where the values of `key` are ids; undefined where nothing does. */
export function findByTitle(key: string, title: string, content: Content, file: string): string | undefined {
  const kind = KINDS[key];
  if (kind === undefined) return undefined;
  const campaign = /^campaigns\/([^/]+)/.exec(file)?.[1];
  if (kind !== 'metrics') {
    const items: Iterable<Item<{ title: string }>> = content[kind].values();
    const id = idOf(items, title);
    // Inside its campaign a document goes by its own name.
    return kind === 'documents' ? id?.replace(`${campaign ?? ''}/`, '') : id;
  }
  const named = content.allMetrics.filter(({ entry, path }) => {
    const [list, index] = path;
    const data = entry.data as Record<PropertyKey, { label?: unknown }[]> | undefined;
    const label: unknown = data?.[list ?? '']?.[Number(index)]?.label;
    return typeof label === 'string' && plain(label) === plain(title);
  });
  return (named.find((metric) => metric.campaign === campaign) ?? named[0])?.id;
}
