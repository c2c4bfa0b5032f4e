import { z } from 'astro/zod';
import { ArticleSchema } from '../../../src/schemas/article.ts';
import { CampaignSchema } from '../../../src/schemas/campaign.ts';
import { ColumnSchema } from '../../../src/schemas/column.ts';
import { DocumentSchema } from '../../../src/schemas/document.ts';
import { MetricGroupSchema } from '../../../src/schemas/metric.ts';
import { SiteSchema } from '../../../src/schemas/site.ts';
import { listContentFiles, type SourceFile } from '../../../src/source/content-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { readEntry, type Entry } from '../../../src/source/read-entry.ts';
import type { SourceKind } from '../../../src/source/source-kind.ts';
import { applySchema } from '../schema/apply-schema.ts';
import { collectBodyFacts, type BodyFacts } from './body-facts.ts';
import type { Content, Item } from './content.ts';
import { collectMetrics } from './collect-metrics.ts';

/** Kinds of files that hold data. */
const READ_KINDS: ReadonlySet<SourceKind> = new Set(['site', 'column', 'campaign', 'metrics', 'document', 'article']);

/** Zone of a site that names none, or one that does not exist. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/** Whether the JavaScript engine knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the whole content, each file once, and holds it against the schemas.
 * @param at The moment of the build.
 * @throws When the folder itself cannot be read.
 */
export function readContent(dir: string, at: Date): Content {
  const files = listContentFiles(dir);
  const unreadable: Finding[] = [];
  const entries = files.filter(({ kind }) => READ_KINDS.has(kind)).flatMap((file) => readOrReport(file, unreadable));
  const describers: (() => Finding[])[] = [];
  const collect = <Shape extends z.ZodRawShape>(kind: SourceKind, schema: z.ZodObject<Shape, z.core.$strict>) =>
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
  const zone = site?.data.timeZone;
  return {
    dir,
    at,
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : DEFAULT_TIME_ZONE,
    files,
    filesByPath: new Map(files.map((file) => [file.path, file])),
    entries,
    unreadable,
    schemaFindings: () => describers.flatMap((describe) => describe()),
    site,
    columns: firstById(collect('column', ColumnSchema)),
    campaigns: firstById(collect('campaign', CampaignSchema)),
    documents: firstById(collect('document', DocumentSchema)),
    articles: firstById(collect('article', ArticleSchema)),
    groups,
    allMetrics,
    metrics: firstById(allMetrics.map((metric) => ({ ...metric, id: `${metric.campaign}/${metric.id}` }))),
    bodyOf: rememberBodies(),
  };
}

function readOrReport(file: SourceFile, unreadable: Finding[]): Entry[] {
  try {
    return [readEntry(file)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    const say: Finding['say'] = (words) => words.fileUnreadable({ code });
    unreadable.push({ file: file.path, line: 1, column: 1, severity: 'error', say });
    return [];
  }
}

/** Documents have ids inside their campaign; everything else stands alone. */
function idOf({ kind, id, campaign }: SourceFile): string {
  return kind === 'document' ? `${campaign ?? ''}/${id}` : id;
}

/** Of two with one id the first stays: that there are two is another rule's business. */
function firstById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function rememberBodies(): Content['bodyOf'] {
  const known = new Map<Entry, BodyFacts>();
  return (entry) => {
    const facts = known.get(entry) ?? collectBodyFacts(entry);
    known.set(entry, facts);
    return facts;
  };
}
