#!/usr/bin/env bash
# vitest 5.1.1: a reporter hears that a test is ready only once the test lets the event loop turn.
# The test below works for three seconds without a pause. `onTestCaseReady`, the event for a test that is about to run, arrives
# after these three seconds, in the same moment as `onTestCaseResult`. A watchdog built on a reporter never learns which test hangs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vitest@5.1.1 vite@8.3.8
cat >busy.test.js <<'JS'
import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
test('busy', () => {
  writeFileSync('began', String(Date.now()));
  for (const end = Date.now() + 3000; Date.now() < end;);
});
JS
cat >reporter.mjs <<'JS'
import { readFileSync } from 'node:fs';
export default class {
  onTestCaseReady() {
    const late = Date.now() - Number(readFileSync('began', 'utf8'));
    console.log(late >= 2900 ? 'ready: told after the test had worked for three seconds' : `ready: told in time, ${late} ms`);
  }
  onTestCaseResult() {
    console.log('result');
  }
}
JS
npx vitest run --reporter=./reporter.mjs | grep -E '^(ready|result)' | tee seen
diff seen - <<'SEEN'
ready: told after the test had worked for three seconds
result
SEEN
