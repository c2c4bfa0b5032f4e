import { z } from 'astro/zod';
import { ArticleSchema } from '../../../src/schemas/article.ts';
import { CampaignSchema } from '../../../src/schemas/campaign.ts';
import { ChartSchema } from '../../../src/schemas/chart.ts';
import { ColumnSchema } from '../../../src/schemas/column.ts';
import { DocumentSchema } from '../../../src/schemas/document.ts';
import { MetricGroupSchema } from '../../../src/schemas/metric.ts';
import { SiteSchema } from '../../../src/schemas/site.ts';
import { TermsSchema } from '../../../src/schemas/terms.ts';
import { WithdrawnSchema } from '../../../src/schemas/withdrawn.ts';
import type { SourceFile } from '../../../src/source/content-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { SourceKind } from '../../../src/source/source-kind.ts';
import { Notebook } from '../notes/notebook.ts';
import { applySchema } from '../schema/apply-schema.ts';
import { collectBodyFacts, type BodyFacts } from './body-facts.ts';
import { collectMetrics } from './collect-metrics.ts';
import type { Content, Item } from './content.ts';

/** Zone of a site that names none, or one that does not exist. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/** Whether the JavaScript engine knows the zone. */
export function isTimeZone(name: string): boolean {
  const isKnown = zones.get(name) ?? canUse(name);
  zones.set(name, isKnown);
  return isKnown;
}

/** Asking the engine takes longer than reading a small site. */
const zones = new Map<string, boolean>();

function canUse(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The files of a content folder, read. */
export type ReadFiles = Pick<Content, 'dir' | 'at' | 'files' | 'entries' | 'unreadable'> & {
  notebook?: Notebook;
};

/** Holds what was read against the schemas and makes it ready for look-ups. */
export function assembleContent(read: ReadFiles): Content {
  const { files, entries, notebook = new Notebook() } = read;
  const describers: (() => Finding[])[] = [];
  const collect = <Shape extends z.ZodRawShape>(
    kind: SourceKind,
    schema: z.ZodObject<Shape, z.core.$strict>,
  ) =>
    entries
      .filter((entry) => entry.file.kind === kind)
      .map((entry): Item<z.output<typeof schema>> => {
        const { data, describe } = applySchema(schema, entry);
        describers.push(describe);
        return { id: idOf(entry.file), entry, data };
      });
  const groups = collect('metrics', MetricGroupSchema);
  const allMetrics = groups.flatMap(collectMetrics);
  const [site] = collect('site', SiteSchema);
  const [terms] = collect('terms', TermsSchema);
  const [withdrawn] = collect('withdrawn', WithdrawnSchema);
  const zone = site?.data.timeZone;
  return {
    ...read,
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : DEFAULT_TIME_ZONE,
    filesByPath: new Map(files.map((file) => [file.path, file])),
    schemaFindings: () => describers.flatMap((describe) => describe()),
    site,
    terms,
    withdrawn,
    columns: firstById(collect('column', ColumnSchema)),
    campaigns: firstById(collect('campaign', CampaignSchema)),
    documents: firstById(collect('document', DocumentSchema)),
    charts: firstById(collect('chart', ChartSchema)),
    articles: firstById(collect('article', ArticleSchema)),
    groups,
    allMetrics,
    metrics: firstById(allMetrics.map((metric) => ({ ...metric, id: `${metric.campaign}/${metric.id}` }))),
    bodyOf: (entry) => bodyOf(entry, notebook),
    notebook,
  };
}

/** Documents and charts have ids inside their campaign; everything else stands alone. */
function idOf({ kind, id, campaign }: SourceFile): string {
  return kind === 'document' || kind === 'chart' ? `${campaign ?? ''}/${id}` : id;
}

/** Of two with one id the first stays: that there are two is another rule's business. */
function firstById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

/** What is known of a body lasts as long as its entry, which never changes. */
const knownBodies = new WeakMap<Entry, BodyFacts>();

function bodyOf(entry: Entry, notebook: Notebook): BodyFacts {
  const facts =
    knownBodies.get(entry) ?? notebook.recall(entry, 'body', '', () => collectBodyFacts(entry));
  knownBodies.set(entry, facts);
  return facts;
}
