/**
 * Blocks with wide characters: letters, kana, hangul, and the punctuation among them. Wider than Unicode's East Asian
 * Width on purpose: a character too many costs two milliseconds, one too few a wrong page.
 */
const WIDE =
  '\\u1100-\\u11ff\\u20a9\\u2329\\u232a\\u2600-\\u27bf\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff' +
  '\\uf900-\\ufaff\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uffef\\u{16fe0}-\\u{3fffd}';
const CJK = `[${WIDE}]`;
const CJK_MARK = `[[${WIDE}]&&[\\p{P}\\p{S}]]`;
const RUN = '[*_~]+';
const MARK = '[[\\p{P}\\p{S}]--[*_~]]';
const OTHER = '[\\S--[*_~]]';
const MIXED_RUN = '\\*[_~]|_[*~]|~[*_]';
const VARIATION = '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]';

/** Runs of emphasis marks that CommonMark and the CJK-friendly rules may judge differently. */
const JUDGED_DIFFERENTLY = new RegExp(
  [
    `${CJK}${RUN}${MARK}`,
    `${MARK}${RUN}${CJK}`,
    `${CJK_MARK}${RUN}${OTHER}`,
    `${OTHER}${RUN}${CJK_MARK}`,
    MIXED_RUN,
    `${VARIATION}[*_~]|[*_~]${VARIATION}`,
    `\\\\[*_~]{2}`,
  ].join('|'),
  'v',
);

/** A tilde by itself, as in 10~20个: the native parser would take two of them for a deletion. */
const LONE_TILDE = /(?<!~)~(?!~)/;

const CLEAN = '[\\w\\-.\\/?=&#%]*[A-Za-z0-9\\/]';
const START = '(?:https?:\\/\\/|(?<!https?:\\/\\/)www\\.)';

/**
 * An address that neither stands between spaces nor is the destination of a link: where it begins and ends is ours to
 * judge.
 */
const CROWDED_ADDRESS = new RegExp(
  `(?<!^|[ \\t\\r\\n<]|\\]\\()${START}` +
    `|(?<!<|\\]\\()${START}(?!${CLEAN}(?:[ \\t\\r\\n]|$))` +
    `|(?<=\\]\\()${START}(?![!-'*-~]*(?: "[^"\\n]*")?\\))`,
  'im',
);

/** A bare e-mail address that does not stand between spaces. */
const CROWDED_EMAIL =
  /(?<!(?:^|[ \t\r\n]|\]\(mailto:)[\w.+-]*)[\w.+-]@|@(?![\w-]+(?:\.[A-Za-z0-9-]*[A-Za-z])+(?:[ \t\r\n)]|$))/im;

/**
 * Whether a Markdown text may come out differently under the CJK-friendly rules of emphasis, deletion and bare
 * addresses. Cheap, and never `false` where the two parsers differ; it may be `true` where they agree.
 */
export function needsCjkParser(body: string): boolean {
  return (
    hasOddRun(body) ||
    LONE_TILDE.test(body) ||
    (/http|www/i.test(body) && CROWDED_ADDRESS.test(body)) ||
    (body.includes('@') && CROWDED_EMAIL.test(body))
  );
}

/** Looks around each run of marks: to try the expression at every character of a text takes longer than to parse it. */
function hasOddRun(body: string): boolean {
  for (const { 0: run, index } of body.matchAll(/[*_~]+/g)) {
    const around = body.slice(Math.max(0, index - 2), index + run.length + 2);
    if (JUDGED_DIFFERENTLY.test(around)) return true;
  }
  return false;
}
