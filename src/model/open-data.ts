import { ID_PATTERN } from '../schemas/id.ts';
import { BASES, type Bound, MEASURES, type Measure, type Metric } from '../schemas/metric.ts';
import type { CampaignRecord } from './campaign.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import type { MetricRecord } from './metric.ts';
import { byTime } from './pick-observation.ts';
import type { SiteIndex } from './site.ts';

/** A file of the open data. */
export interface DataFile {
  /** Path below `/data/<campaign>/`. */
  path: string;
  body: string;
}

/**
 * One value as the open data has it. What came later stands behind what there was, for programs that count columns.
 * In the terms of SDMX (Content-Oriented Guidelines, cross-domain concepts): `value` is OBS_VALUE with its sign, `unit`
 * UNIT_MEASURE, `bound` what OBS_STATUS tells apart (E, an estimate, for `about`), `period` TIME_PERIOD, `region` REF_AREA,
 * `basis` PRICES.
 */
interface DataRow {
  id: string;
  label: string;
  pillar: string | null;
  value: number;
  unit: string;
  bound: Bound;
  at: string;
  scope: string | null;
  definition: string | null;
  source: string;
  /** `2023-H1`; empty where only a date is known. `at` is its last day. */
  period: string | null;
  measure: Measure | null;
  against: string | null;
  basis: string | null;
  /** Id of the region in `site.yaml`; empty for the site's own. */
  region: string | null;
}

/** A field of the table: its key, its type in the Table Schema, and what it means. */
const FIELDS = [
  { name: 'id', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'pillar', type: 'string' },
  { name: 'value', type: 'number' },
  { name: 'unit', type: 'string' },
  { name: 'bound', type: 'string', constraints: { enum: ['exact', 'over', 'about', 'under'] } },
  { name: 'at', type: 'date' },
  { name: 'scope', type: 'string' },
  { name: 'definition', type: 'string' },
  { name: 'source', type: 'string' },
  { name: 'period', type: 'string' },
  { name: 'measure', type: 'string', constraints: { enum: MEASURES } },
  { name: 'against', type: 'string' },
  { name: 'basis', type: 'string', constraints: { enum: BASES } },
  { name: 'region', type: 'string' },
] as const satisfies readonly { name: keyof DataRow; type: string; constraints?: object }[];

/** Every value of a metric, oldest first; of a ratio, the one that is derived now. */
function listRows({ campaign, pillar, metric }: MetricRecord, site: SiteIndex): DataRow[] {
  const { id, label, unit, scope = null, definition = null } = metric;
  const { measure = null, against = null, basis = null, region = null } = metric;
  const common = {
    id,
    label,
    pillar: pillar ?? null,
    unit,
    scope,
    definition,
    measure,
    against,
    basis,
    region,
  };
  const view = site.metrics.view(campaign, id);
  return (metric.observations ?? (view ? [view] : []))
    .toSorted(byTime)
    .map(({ at, period = null, value, bound, source }) => ({ ...common, at, period, value, bound, source }));
}

function writeTable(rows: readonly DataRow[], site: SiteIndex): string {
  const { fields } = site.context.words.data;
  const cells = rows.map((row) => FIELDS.map<CsvCell>(({ name }) => row[name]));
  return writeCsv([FIELDS.map(({ name }) => fields[name]), ...cells]);
}

/** The same for programs: keys for heads, and no byte order mark, which readers of data packages take for a letter. */
function writeValues(rows: readonly DataRow[]): string {
  const cells = rows.map((row) => FIELDS.map<CsvCell>(({ name }) => row[name]));
  return writeCsv([FIELDS.map(({ name }) => name), ...cells]).replace(/^\uFEFF/, '');
}

/** A metric with all its values, for machines. */
function describeMetric(record: MetricRecord, site: SiteIndex): object {
  const { ratio, target, baseline, direction, nextUpdate }: Metric = record.metric;
  const { measure, against, of, whole, basis, region }: Metric = record.metric;
  const rows = listRows(record, site);
  const [first] = rows;
  // What readers may not see is not named to them either.
  const named = (id: string | undefined): string | undefined =>
    id === undefined || (ID_PATTERN.test(id) && !site.metrics.view(record.campaign, id)) ? undefined : id;
  return {
    ...{ id: record.metric.id, label: record.metric.label, unit: record.metric.unit, pillar: record.pillar },
    ...{ definition: first?.definition, scope: first?.scope, ratio, target, baseline, direction, nextUpdate },
    ...{ measure, against, of: named(of), whole: named(whole), basis, region },
    url: site.context.addresses.absolute(site.context.addresses.metric(record.campaign, record.metric.id)),
    observations: rows.map(({ at, period, value, bound, source }) => ({
      at,
      ...(period === null ? {} : { period }),
      ...{ value, bound, source },
    })),
  };
}

const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The description of the files, as a Frictionless Data Package (specs.frictionlessdata.io, version 1). */
function describePackage(
  { id, campaign }: CampaignRecord,
  rows: readonly DataRow[],
  site: SiteIndex,
): object {
  const { words, config, addresses } = site.context;
  const fields = FIELDS.map((field) => ({ ...field, title: words.data.fields[field.name] }));
  return {
    profile: 'tabular-data-package',
    name: id,
    title: `${campaign.title}${words.colon}${words.pages.metrics}`,
    description: campaign.lead,
    homepage: addresses.absolute(addresses.campaignMetrics(id)),
    contributors: [{ title: config.footer.organiser ?? config.title, role: 'publisher' }],
    sources: [...new Set(rows.map(({ source }) => source))].map((title) => ({ title })),
    resources: [
      {
        profile: 'tabular-data-resource',
        ...{ name: 'metrics', path: 'values.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: { fields, missingValues: [''] },
      },
    ],
  };
}

/** All open-data files of a campaign: one table, the same for machines, their description, and each metric alone. */
export function listDataFiles(record: CampaignRecord, site: SiteIndex): DataFile[] {
  const metrics = site.metrics.inCampaign(record.id);
  const rows = metrics.flatMap((metric) => listRows(metric, site));
  return [
    { path: 'metrics.csv', body: writeTable(rows, site) },
    { path: 'metrics.json', body: writeJson(metrics.map((metric) => describeMetric(metric, site))) },
    { path: 'values.csv', body: writeValues(rows) },
    { path: 'datapackage.json', body: writeJson(describePackage(record, rows, site)) },
    ...metrics.flatMap((metric) => [
      { path: `metrics/${metric.metric.id}.csv`, body: writeTable(listRows(metric, site), site) },
      { path: `metrics/${metric.metric.id}.json`, body: writeJson(describeMetric(metric, site)) },
    ]),
  ];
}
