import { Ajv } from 'ajv';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { fieldWords } from '../../src/locales/field-words.ts';
import { readContent } from '../checks/content/read-content.ts';
import { applySchema } from '../checks/schema/apply-schema.ts';
import { collectChoices } from './choices.ts';
import { jsonSchemaOf, walkFields } from './json-schema.ts';
import { SCHEMA_KIND_NAMES, SCHEMA_KINDS, type SchemaKindName } from './schema-kinds.ts';

const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });
const sample = readContent('content', new Date('2026-01-01'));
const validators = new Map(
  SCHEMA_KIND_NAMES.map((kind) => {
    const choices = collectChoices(sample)[kind];
    return [kind, ajv.compile(jsonSchemaOf(kind, { hints: fieldWords('zh-CN')[kind], choices }))];
  }),
);

const isKind = (kind: string): kind is SchemaKindName => kind in SCHEMA_KINDS;

test.each(['zh-CN', 'en'] as const)(
  'every field of every schema has its hint, and no hint is left over (%s)',
  (locale) => {
    for (const kind of SCHEMA_KIND_NAMES) {
      const paths: string[] = [];
      walkFields(jsonSchemaOf(kind, { hints: {} }), (path) => {
        if (!path.endsWith('[]')) paths.push(path);
      });
      const hints = fieldWords(locale)[kind];
      expect(Object.keys(hints).sort()).toEqual([...new Set(paths)].sort());
      expect(Object.values(hints).every((hint) => hint.length > 2)).toBe(true);
    }
  },
);

test('every file of the sample passes its schema, and one with an unknown key does not', () => {
  let count = 0;
  for (const { file, data } of sample.entries) {
    if (!isKind(file.kind)) continue;
    const validate = validators.get(file.kind);
    expect(validate?.(data), `${file.path}: ${JSON.stringify(validate?.errors)}`).toBe(true);
    expect(validate?.({ ...(data as object), titel: '' })).toBe(false);
    count += 1;
  }
  expect(count).toBeGreaterThan(25);
});

test('what the check accepts in the broken samples, the schemas accept as well', () => {
  const cases = join('tests', 'broken', 'cases');
  let [refused, both] = [0, 0];
  for (const name of readdirSync(cases)) {
    const content = readContent(join(cases, name), new Date('2026-01-01'));
    for (const entry of content.entries) {
      const { kind } = entry.file;
      if (!isKind(kind) || entry.data === undefined) continue;
      const isFine = applySchema(SCHEMA_KINDS[kind].schema as never, entry).describe().length === 0;
      const passes = validators.get(kind)?.(entry.data) === true;
      if (isFine) expect(passes, `${name}/${entry.file.path}`).toBe(true);
      else {
        refused += 1;
        both += passes ? 0 : 1;
      }
    }
  }
  expect(refused).toBeGreaterThan(20);
  expect(both / refused).toBeGreaterThan(0.8);
});

test.each<[SchemaKindName, string]>([
  ['metrics', 'metrics: [{ id: a, label: 一, unit: 个 }]'],
  [
    'metrics',
    'metrics: [{ id: a, label: 一, unit: 个, ratio: { part: b, whole: c }, observations: [{ at: 2023-01-11, value: 1, source: 局 }] }]',
  ],
  [
    'metrics',
    'metrics: [{ id: a, label: 一, unit: 个, observations: [{ at: 2023-1-11, value: 1, source: 局 }] }]',
  ],
  ['campaign', '{ title: 一, lead: 二, period: { from: 22 }, pillars: [{ id: a, title: 一, summary: 二 }] }'],
  ['site', '{ title: 一, description: 二, url: ftp://a.cn }'],
  ['site', '{ title: 一, description: 二, url: https://a.cn, color: { main: red } }'],
  ['column', '{ title: 一, description: 二, keywords: [] }'],
])('what is wrong in a file of the kind %s is marked (%#)', (kind, text) => {
  expect(validators.get(kind)?.(parseDocument(text, { schema: 'core' }).toJS())).toBe(false);
});

test.each<[SchemaKindName, string]>([
  ['site', '{ title: 一, description: 二, url: HTTPS://a.cn, color: { main: "#A8161C" } }'],
  [
    'campaign',
    '{ title: 一, lead: 二, period: { from: 2022 }, pillars: [{ id: a, title: 一, summary: 二 }] }',
  ],
  ['article', '{ title: 一, published: 2023-01-11T09:30+08:00, source: { name: 报 }, column: new-one }'],
])('what is right in a file of the kind %s is not marked (%#)', (kind, text) => {
  const validate = validators.get(kind);
  expect(validate?.(parseDocument(text, { schema: 'core' }).toJS()), JSON.stringify(validate?.errors)).toBe(
    true,
  );
});

test('the ids of the content are offered with their titles', () => {
  const schema = jsonSchemaOf('article', { hints: {}, choices: collectChoices(sample).article });
  const text = JSON.stringify(schema);
  for (const { id, data } of sample.columns.values()) {
    expect(text).toContain(JSON.stringify(id));
    expect(text).toContain(JSON.stringify(data.title));
  }
});
