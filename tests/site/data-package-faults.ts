import { z } from 'astro/zod';

/*
 * The rules of the published profiles `data-package`, `tabular-data-package`, `tabular-data-resource`, `csv-dialect`
 * and `table-schema` (specs.frictionlessdata.io, version 1), as far as a package of plain CSV tables can break them.
 */

const NAME = z.string().regex(/^([-a-z0-9._/])+$/);
const TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'datetime',
  'year',
  'yearmonth',
  'any',
] as const;

const Field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(TYPES).default('string'),
  format: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: z
    .looseObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).min(1).optional(),
    })
    .optional(),
});
const Schema = z.looseObject({
  fields: z.array(Field).min(1),
  missingValues: z.array(z.string()).default(['']),
});
const Resource = z.looseObject({
  profile: z.literal('tabular-data-resource'),
  name: NAME,
  // A path is relative and stays inside the package.
  path: z.string().regex(/^(?!\/)(?!.*\.\.(?:\/|$))(?![a-z]+:)/),
  title: z.string().optional(),
  mediatype: z
    .string()
    .regex(/^(.+)\/(.+)$/)
    .optional(),
  encoding: z.string().default('utf-8'),
  bytes: z.int().optional(),
  hash: z
    .string()
    .regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/)
    .optional(),
  dialect: z
    .looseObject({
      delimiter: z.string().default(','),
      lineTerminator: z.string().default('\r\n'),
      quoteChar: z.string().default('"'),
      header: z.boolean().default(true),
    })
    .optional(),
  schema: Schema,
});
const Package = z.looseObject({
  profile: z.literal('tabular-data-package'),
  name: NAME,
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  homepage: z.url().optional(),
  contributors: z
    .array(
      z.looseObject({
        title: z.string().min(1),
        email: z.email().optional(),
        path: z.string().optional(),
        role: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
  sources: z.array(z.looseObject({ title: z.string().min(1) })).optional(),
  licenses: z
    .array(
      z.union([
        z.looseObject({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/) }),
        z.looseObject({ path: z.string() }),
      ]),
    )
    .min(1)
    .optional(),
  created: z.iso.datetime({ offset: true }).optional(),
  resources: z.array(Resource).min(1),
});

type TableField = z.output<typeof Field>;

/** What is wrong with one value by the field's type (Table Schema, "Types and formats") and constraints. */
function valueFault(value: string, { type, constraints }: TableField, missing: string[]): string | undefined {
  if (missing.includes(value)) return constraints?.required === true ? 'is missing' : undefined;
  if (type === 'number' && !/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(value))
    return 'is no number';
  if (type === 'integer' && !/^[-+]?\d+$/.test(value)) return 'is no whole number';
  if (type === 'date' && !z.iso.date().safeParse(value).success) return 'is no date';
  if (constraints?.enum && !constraints.enum.includes(value)) return 'is none of the values allowed';
  return undefined;
}

/** Reads a file of the package by its path; the rows of a CSV file with its header. */
export type ReadRows = (path: string) => string[][];

/** Everything in which a data package breaks the profiles, and every value that does not fit its field. */
export function dataPackageFaults(descriptor: unknown, read: ReadRows): string[] {
  const parsed = Package.safeParse(descriptor);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  const names = parsed.data.resources.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice.map((name) => `two resources are called ${name}`),
    ...parsed.data.resources.flatMap(tableFaults),
  ];

  function tableFaults({ path, schema }: z.output<typeof Resource>): string[] {
    const [header = [], ...rows] = read(path);
    const wanted = schema.fields.map(({ name }) => name);
    if (header.join('\n') !== wanted.join('\n')) return [`${path}: the header is not the list of fields`];
    if (rows.length === 0) return [`${path}: no row`];
    return rows.flatMap((row, index) =>
      schema.fields.flatMap((field, column) => {
        const value = row[column] ?? '';
        const fault = valueFault(value, field, schema.missingValues);
        return fault ? [`${path}, row ${String(index + 2)}, ${field.name}: “${value}” ${fault}`] : [];
      }),
    );
  }
}
