#!/usr/bin/env bash
# chrono-node 2.10.3: the Chinese parsers read 去年 (last year) and 前年 (the year before) before a date as this year.
# 去年10月31日, read in November 2023, is found as 年10月31日 and given as 31 October 2023; 前年 likewise. By themselves 去年 and 前年
# are not found at all, while 两年前 and dates with their year written out come out right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >see.mjs <<'JS'
import * as chrono from 'chrono-node';
const now = new Date(2023, 10, 15, 12);
for (const text of ['2022年10月31日', '两年前', '去年10月31日', '前年12月1日', '去年']) {
  const [found] = chrono.zh.hans.parse(text, now);
  const day = found && [found.start.get('year'), found.start.get('month'), found.start.get('day')].join('-');
  console.log(text, '|', found ? `${found.text} ${day}` : 'nothing');
}
JS
node see.mjs | tee seen
diff seen - <<'SEEN'
2022年10月31日 | 2022年10月31日 2022-10-31
两年前 | 两年前 2021-11-15
去年10月31日 | 年10月31日 2023-10-31
前年12月1日 | 年12月1日 2023-12-1
去年 | nothing
SEEN
