/** A JSON Schema, draft 7: the newest that editors' programs read. */
export type JsonSchema = Record<string, unknown>;

/** Years that are taken for years; the same as in the schemas of dates. */
export const BIG_YEAR: JsonSchema = { minimum: 1900, maximum: 2200 };
