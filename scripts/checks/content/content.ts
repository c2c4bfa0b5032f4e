import type { Article } from '../../../src/schemas/article.ts';
import type { Campaign } from '../../../src/schemas/campaign.ts';
import type { Chart } from '../../../src/schemas/chart.ts';
import type { Column } from '../../../src/schemas/column.ts';
import type { Document } from '../../../src/schemas/document.ts';
import type { MetricGroup } from '../../../src/schemas/metric.ts';
import type { Site } from '../../../src/schemas/site.ts';
import type { Terms } from '../../../src/schemas/terms.ts';
import type { Withdrawn } from '../../../src/schemas/withdrawn.ts';
import type { SourceFile } from '../../../src/source/content-files.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Notebook } from '../notes/notebook.ts';
import type { BodyFacts } from './body-facts.ts';

/** Data of which the parts that broke the schema are left out, so that one slip does not hide the next. */
export type Partly<T> = { [Key in keyof T]?: T[Key] | undefined };

/** An entry with what its schema accepts of it. */
export interface Item<T> {
  /** Id inside its kind: `shangzhou`, `2023/zuofeng-roundup`; of documents and metrics, `<campaign>/<id>`. */
  id: string;
  entry: Entry;
  data: Partly<T>;
}

/** A metric and where it is written: `path` leads to it inside the entry's data. */
export interface MetricItem {
  id: string;
  campaign: string;
  entry: Entry;
  path: readonly PropertyKey[];
  /** Whether it is derived from two others. */
  isRatio: boolean;
}

/** The whole content, read once. Every rule looks at this and at nothing else. */
export interface Content {
  /** The content folder, absolute. */
  dir: string;
  /** The moment of the build. */
  at: Date;
  /** The site's zone; Asia/Shanghai where the site names none that exists. */
  timeZone: string;
  files: readonly SourceFile[];
  filesByPath: ReadonlyMap<string, SourceFile>;
  entries: readonly Entry[];
  /** Files that the system refused to read. */
  unreadable: readonly Finding[];
  /** What the schemas refuse. */
  schemaFindings: () => Finding[];
  site: Item<Site> | undefined;
  /** The office's own words, where it has written any down. */
  terms: Item<Terms> | undefined;
  /** The pages that were taken back, where there are any. */
  withdrawn: Item<Withdrawn> | undefined;
  columns: ReadonlyMap<string, Item<Column>>;
  campaigns: ReadonlyMap<string, Item<Campaign>>;
  /** By `<campaign>/<id>`. */
  documents: ReadonlyMap<string, Item<Document>>;
  /** By `<campaign>/<id>`. */
  charts: ReadonlyMap<string, Item<Chart>>;
  articles: ReadonlyMap<string, Item<Article>>;
  groups: readonly Item<MetricGroup>[];
  /** By `<campaign>/<id>`; of two with one id, the first. */
  metrics: ReadonlyMap<string, MetricItem>;
  /** Every metric, those with one id too. */
  allMetrics: readonly MetricItem[];
  /** What stands in the Markdown of an entry; parsed when it is first asked for. */
  bodyOf: (entry: Entry) => BodyFacts;
  /** What was found out about each file, in this run and earlier ones. */
  notebook: Notebook;
}
