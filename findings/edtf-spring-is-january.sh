#!/usr/bin/env bash
# edtf 4.11.1 and @edtf-ts/core 0.4.2: two parsers of one standard (ISO 8601-2, EDTF) give the seasons different months.
# 2023-21 (spring) is January to March for edtf, the same as the quarter 2023-33, and March to May for @edtf-ts/core.
# Quarters (33 to 36) and halves (40, 41) agree. So a season is no way to hand a quarter from one program to another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1 @edtf-ts/core@0.4.2
cat >see.mjs <<'JS'
import edtf from 'edtf';
import { parse } from '@edtf-ts/core';
const day = (moment) => new Date(Number(moment)).toISOString().slice(0, 10);
for (const code of ['2023-21', '2023-23', '2023-33', '2023-40', '2023-41']) {
  const one = edtf(code);
  const { value: other } = parse(code);
  console.log(code, day(one.min), day(one.max), '|', day(other.min), day(other.max));
}
JS
node see.mjs | tee seen
diff seen - <<'SEEN'
2023-21 2023-01-01 2023-03-31 | 2023-03-01 2023-05-31
2023-23 2023-07-01 2023-09-30 | 2023-09-01 2023-11-30
2023-33 2023-01-01 2023-03-31 | 2023-01-01 2023-03-31
2023-40 2023-01-01 2023-06-30 | 2023-01-01 2023-06-30
2023-41 2023-07-01 2023-12-31 | 2023-07-01 2023-12-31
SEEN
