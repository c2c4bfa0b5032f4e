#!/usr/bin/env bash
# @lazy-cjk/zh2num 1.0.2: the digit that ends a spoken number counts the next lower power after 千 and 万, but ones after 百.
# 一千二 is read as 1,200 and 两万五 as 25,000, as people mean it; 一百五, which people mean as 150, is read as 105.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @lazy-cjk/zh2num@1.0.2
cat >see.mjs <<'JS'
import { zh2num } from '@lazy-cjk/zh2num';
for (const text of ['两万五', '一千二', '两千三', '一百五', '三百六']) console.log(text, zh2num(text));
JS
node see.mjs | tee seen
diff seen - <<'SEEN'
两万五 25000
一千二 1200
两千三 2300
一百五 105
三百六 306
SEEN
