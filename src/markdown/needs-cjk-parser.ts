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
const MIXED_RUN = '[*_~]*(?:\\*[_~]|_[*~]|~[*_])[*_~]*';
const VARIATION = '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]';

/** Runs of emphasis marks that CommonMark and the CJK-friendly rules may judge differently. */
const JUDGED_DIFFERENTLY = new RegExp(
  [
    `${CJK}${RUN}${MARK}`,
    `${MARK}${RUN}${CJK}`,
    `${CJK_MARK}${RUN}${OTHER}`,
    `${OTHER}${RUN}${CJK_MARK}`,
    `${CJK}${MIXED_RUN}|${MIXED_RUN}${CJK}`,
    `${VARIATION}[*_~]|[*_~]${VARIATION}`,
  ].join('|'),
  'v',
);

/** A tilde by itself, as in 10~20个: the native parser would take two of them for a deletion. */
const LONE_TILDE = /(?<!~)~(?!~)/;

/** An address that runs into Chinese text, or the other way round where only our own linking finds it. */
const ADDRESS_IN_CHINESE = new RegExp(
  `(?:https?://|www\\.)[^\\s<]*[[^\\x00-\\x7f]]|[[^\\x00-\\x7f]]www\\.`,
  'iv',
);

/**
 * Whether a Markdown text may come out differently under the CJK-friendly rules of emphasis, deletion and bare
 * addresses. Cheap, and never `false` where the two parsers differ; it may be `true` where they agree.
 */
export function needsCjkParser(body: string): boolean {
  return JUDGED_DIFFERENTLY.test(body) || LONE_TILDE.test(body) || ADDRESS_IN_CHINESE.test(body);
}
