import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { filesOf } from '../../scripts/build/marker.ts';

it.each(['sample', 'everything'] as const)('holds nothing of the preview in the built %s site', (name) => {
  const { dir } = inject(name);
  const files = filesOf(dir).filter((file) => /\.(?:html|js|mjs|css)$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  const traces = /zongshu-check|zongshu:|__zongshu|held-back|scripts\/serve|@vite|::highlight/;
  expect(files.filter((file) => traces.test(readFileSync(join(dir, file), 'utf8')))).toEqual([]);
});
