import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { deadLinks } from '../site/dead-links.ts';
import { htmlFaults } from '../site/html-faults.ts';
import { machineFaults } from '../site/machine-faults.ts';
import { buildCase, FIXTURES, siteOf } from './fixture-build.ts';
import { readKept, snapshotOf, writeKept } from './golden.ts';

const cases = readdirSync(FIXTURES).sort();

describe.each(cases)('the site of the fixture %s', (name) => {
  const folder = join(FIXTURES, name);
  const out = join(projectRoot, '.cache', 'test', 'golden', name);

  it('is page for page the one that is kept', async () => {
    expect(buildCase(name, out)).toMatchObject({ code: 0 });
    const site = await snapshotOf(out);
    if (process.env.UPDATE === '1') writeKept(join(folder, 'expected'), site);
    const kept = readKept(join(folder, 'expected'));
    const differ = [...new Set([...kept.keys(), ...site.keys()])].filter(
      (file) => kept.get(file) !== site.get(file),
    );
    // What is new is laid beside what is kept, for a diff of the two folders.
    if (differ.length > 0) writeKept(join(folder, 'changed'), site);
    else rmSync(join(folder, 'changed'), { recursive: true, force: true });
    expect(differ).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const { url, base } = siteOf(name);
    expect(deadLinks(out, base, url)).toEqual([]);
  });

  it('is valid HTML on every page', async () => {
    expect(await htmlFaults(out)).toEqual([]);
  });

  it('tells machines what they ask for, once and in order', async () => {
    const isGovernment = name.startsWith('government');
    expect(await machineFaults({ dir: out, ...siteOf(name), isGovernment })).toEqual([]);
  });
});
