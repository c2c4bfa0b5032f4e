import type { z } from 'astro/zod';

/** The parts of a zod definition that lead from a schema to the schemas inside it. */
interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

/** The objects that a schema allows at its own level: one, or each that a union offers. */
function objectsOf(schema: z.core.$ZodType): Definition[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return [definition];
  if (definition.innerType) return objectsOf(definition.innerType);
  return (definition.options ?? []).flatMap(objectsOf);
}

/** The schemas one step below `schema`, for a key or for the place in a list. */
function childrenOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return definition.element ? [definition.element] : [];
  if (definition.innerType) return childrenOf(definition.innerType, key);
  return objectsOf(schema).flatMap(({ shape = {} }) =>
    Object.hasOwn(shape, key) ? (shape[String(key)] ?? []) : [],
  );
}

/** The keys that may stand in the object at `path`, in the order of the schema. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let schemas = [schema];
  for (const key of path) schemas = schemas.flatMap((each) => childrenOf(each, key));
  return [...new Set(schemas.flatMap(objectsOf).flatMap((object) => Object.keys(object.shape ?? {})))];
}
