import { z } from 'astro/zod';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Partly } from '../content/content.ts';
import { describeIssues } from './describe-issue.ts';

/** What a schema makes of an entry: the parts that are right, and what is wrong with the others. */
export interface Applied<T> {
  data: Partly<T>;
  /** Says what is wrong; nobody needs it before the rule about schemas runs. */
  describe: () => Finding[];
}

/** What was made of an entry lasts as long as the entry, which never changes and has one schema. */
const known = new WeakMap<Entry, unknown>();

/** Holds an entry's data against its schema, once. Parts that break it are left out of the result, one by one. */
export function applySchema<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  entry: Entry,
): Applied<z.output<z.ZodObject<Shape, z.core.$strict>>> {
  type Result = Applied<z.output<typeof schema>>;
  const applied = (known.get(entry) as Result | undefined) ?? parse(schema, entry);
  known.set(entry, applied);
  return applied;
}

function parse<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  entry: Entry,
): Applied<z.output<z.ZodObject<Shape, z.core.$strict>>> {
  if (entry.data === undefined) return { data: {}, describe: () => [] };
  const result = schema.safeParse(entry.data);
  if (result.success) return { data: result.data, describe: () => [] };
  const { issues } = result.error;
  const bad = new Set(
    issues.flatMap((issue) => (issue.path.length > 0 ? issue.path[0] : unknownKeys(issue))),
  );
  const good = Object.entries(entry.data as object).filter(([key]) => !bad.has(key));
  // Made anew from its keys: a schema that compares keys with each other cannot be made partial.
  const rest = z.strictObject(schema.shape).partial().safeParse(Object.fromEntries(good));
  const data = rest.success ? (rest.data as Partly<z.output<typeof schema>>) : {};
  return { data, describe: () => describeIssues(issues, entry, schema) };
}

function unknownKeys(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}
