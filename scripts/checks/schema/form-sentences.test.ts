import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/source/settings.ts';
import { FORM_SENTENCES } from './form-sentences.ts';

/** Every code that a schema gives as its message. */
function codesOfSchemas(): string[] {
  const folder = join(projectRoot, 'src/schemas');
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return [...new Set(sources.flatMap((source) => source.match(/(?<=error: ')[a-z-]+(?=')/g) ?? []))].sort();
}

test('every code of the schemas has a sentence, and no sentence is left without its code', () => {
  expect(Object.keys(FORM_SENTENCES).sort()).toEqual(codesOfSchemas());
});
