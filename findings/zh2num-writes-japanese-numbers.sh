#!/usr/bin/env bash
# @lazy-cjk/zh2num 1.0.2: num2zh leaves out 一 before 百 and 千, as Japanese does and Chinese never does, and writes 億 in the
# traditional form beside a 万 in the simplified one. 110 becomes 百十, which zh2num reads back as 110.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @lazy-cjk/zh2num@1.0.2
cat >see.mjs <<'JS'
import { num2zh, zh2num } from '@lazy-cjk/zh2num';
for (const number of [110, 1010, 120000000]) console.log(number, num2zh(number), zh2num(num2zh(number)));
JS
node see.mjs | tee seen
diff seen - <<'SEEN'
110 百十 110
1010 千十 1010
120000000 一億二千万 120000000
SEEN
