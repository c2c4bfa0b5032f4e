/** A metric, a document or a chart that a text shows or links; `campaign` is absent for the text's own. */
export interface TextCitation {
  kind: 'metric' | 'document' | 'chart';
  campaign?: string | undefined;
  id: string;
  /** Of a metric: the day whose value is meant, `YYYY-MM-DD`, where the text says one. */
  at?: string | undefined;
  /** Of a metric: the period whose value is meant, `2023-H1`, where the text says one. */
  period?: string | undefined;
}

/** A page that shows something. */
export interface Citation {
  title: string;
  href: string;
  /** Day of publication, for an article. */
  day?: string;
}

/** A page with what it shows. */
export interface CitingPage extends Citation {
  /** The campaign that is meant where a citation names none. */
  campaign: string | undefined;
  cites: readonly TextCitation[];
}

/** Where things are shown. */
export interface CitationIndex {
  /** The pages that show a thing: other pages first, then articles, newest first. */
  of: (kind: TextCitation['kind'], campaign: string, id: string) => readonly Citation[];
}

const keyOf = (kind: string, campaign: string, id: string): string => `${kind}:${campaign}/${id}`;

/** Indexes what pages show; `pages` are in the order in which they are to be listed. */
export function indexCitations(pages: readonly CitingPage[]): CitationIndex {
  const index = new Map<string, Citation[]>();
  for (const { campaign, cites, ...citation } of pages) {
    for (const { kind, campaign: named, id } of cites) {
      const key = keyOf(kind, named ?? campaign ?? '', id);
      const list = index.get(key);
      // A page that names a metric on several days is one page.
      if (list?.at(-1) === citation) continue;
      if (list) list.push(citation);
      else index.set(key, [citation]);
    }
  }
  return { of: (kind, campaign, id) => index.get(keyOf(kind, campaign, id)) ?? [] };
}
