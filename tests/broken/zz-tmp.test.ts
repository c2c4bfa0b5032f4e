import { test } from 'vitest';
import { writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { caseNames, check, expectedReport, overlay } from '/work/main/tests/broken/overlay.ts';
test('x', async () => {
  for (const name of caseNames) {
    const { dir, remove } = overlay(name);
    const { printed } = await check(dir); remove();
    if (printed !== expectedReport(name)) { process.stderr.write(`=== ${name}\n--- was\n${expectedReport(name)}--- now\n${printed}`);
      if (process.env.WRITE) writeFileSync(join('/work/main/tests/broken/cases', name, 'expected.txt'), printed); }
  }
}, 600000);
