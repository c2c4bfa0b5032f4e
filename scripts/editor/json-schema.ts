import { z } from 'astro/zod';
import { FORMS } from './forms.ts';
import type { Choice } from './choices.ts';
import type { JsonSchema } from './json-schema-type.ts';
import { SCHEMA_KINDS, type SchemaKindName } from './schema-kinds.ts';

/** What is added to the form of a schema. */
export interface Additions {
  /** What each field means, by the way to it: `byline[].name`. */
  hints: Readonly<Record<string, string>>;
  /** Values to offer for a field, by the way to it or to its entries: `also[]`. They are offered, not enforced. */
  choices?: ReadonlyMap<string, readonly Choice[]>;
}

/**
 * The JSON Schema of one kind of file, as strict as the schema that the check uses.
 * @throws When a schema has a refinement that `forms.ts` does not know.
 */
export function jsonSchemaOf(kind: SchemaKindName, { hints, choices }: Additions): JsonSchema {
  const schema = z.toJSONSchema(SCHEMA_KINDS[kind].schema, {
    target: 'draft-7',
    // What an editor writes, before defaults are filled in.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const code of formsOf(zodSchema)) applyForm(jsonSchema, code);
    },
  }) as JsonSchema;
  walkFields(schema, (path, field) => {
    const offered = choices?.get(path);
    if (offered && offered.length > 0) offer(field, offered);
    if (hints[path] !== undefined) field.description = hints[path];
  });
  return schema;
}

interface Defined {
  _zod: { def: { error?: unknown; checks?: unknown; type?: unknown; out?: unknown } };
}

/** The codes of the errors of a schema and its checks; of something prepared first, those of what it is then. */
function formsOf(schema: unknown): string[] {
  const { def } = (schema as Defined)._zod;
  const checks = Array.isArray(def.checks) ? (def.checks as Defined[]) : [];
  const own = [{ _zod: { def } }, ...checks].flatMap((each) => {
    const { error } = each._zod.def;
    const code: unknown = typeof error === 'function' ? (error as (issue: unknown) => unknown)({}) : error;
    return typeof code === 'string' ? [code] : [];
  });
  return def.type === 'pipe' && def.out !== undefined ? [...own, ...formsOf(def.out)] : own;
}

function applyForm(jsonSchema: JsonSchema, code: string): void {
  const form = FORMS[code];
  if (!form) throw new Error(`scripts/editor/forms.ts does not know "${code}".`);
  Object.assign(jsonSchema, form);
}

/** Visits every field of a schema, with the way to it; also the entries of lists, with `[]` at the end. */
export function walkFields(
  schema: JsonSchema,
  visit: (path: string, field: JsonSchema) => void,
  prefix = '',
): void {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    anyOf?: JsonSchema[];
  };
  for (const [name, field] of Object.entries(properties)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    walkFields(field, visit, path);
    visit(path, field);
  }
  for (const each of anyOf) walkFields(each, visit, prefix);
  if (items) {
    walkFields(items, visit, `${prefix}[]`);
    visit(`${prefix}[]`, items);
  }
}

/** Offers values beside what is allowed anyway: one that was made a moment ago must not be marked as wrong. */
function offer(field: JsonSchema, choices: readonly Choice[]): void {
  const before = { ...field };
  for (const key of Object.keys(field)) Reflect.deleteProperty(field, key);
  const { description, default: preset, ...form } = before;
  const offered: JsonSchema = {
    enum: choices.map(({ id }) => id),
    // VS Code shows them beside the values.
    enumDescriptions: choices.map(({ title }) => title),
  };
  const rest = {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
  };
  Object.assign(field, rest, { anyOf: [offered, form] });
}
