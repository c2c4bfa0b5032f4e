#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1: 万 after 亿 multiplies the 亿 again.
# 一亿二千万 is 120,000,000; the converter gives 1,000,020,000,000 (1 × 10^8 × 10^4 + 2,000 × 10^4), in a text and by itself,
# while 一亿 and 二千万 alone come out right. So a sum of money grows by four digits without a word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-numbers-converter@2.3.1
cat >see.mjs <<'JS'
import ChineseNumber from 'chinese-numbers-converter';
for (const text of ['一亿', '二千万', '一亿二千万', '三亿零五万']) {
  console.log(text, new ChineseNumber(text).toInteger(), new ChineseNumber(`投资${text}元`).toArabicString());
}
JS
node see.mjs | tee seen
diff seen - <<'SEEN'
一亿 100000000 投资100000000元
二千万 20000000 投资20000000元
一亿二千万 1000020000000 投资1000020000000元
三亿零五万 3000000050000 投资3000000050000元
SEEN
