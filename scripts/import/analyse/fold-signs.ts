/** Signs of labels in traditional script (`來源`, `記者`, `瀏覽`); those of names stay as they are. */
const TRADITIONAL = new Map(
  Array.from('來記員訊報編輯責發時間點擊瀏覽閱讀圖攝頁當聞網電臺別聲體數縮內').map(
    (sign, at): [string, string] => [
      sign,
      '来记员讯报编辑责发时间点击浏览阅读图摄页当闻网电台别声体数缩内'.charAt(at),
    ],
  ),
);
const LABEL_SIGNS = new RegExp(`[${[...TRADITIONAL.keys()].join('')}]`, 'g');

/**
 * The same words with full-width digits, letters and marks made narrow, every blank an ordinary one and traditional signs
 * of labels simplified, sign for sign: an offset in the result is an offset in the text. Only for comparing; what is kept
 * is always the text itself.
 */
export function foldSigns(text: string): string {
  return foldWidths(text).replace(LABEL_SIGNS, (sign) => TRADITIONAL.get(sign) ?? sign);
}

function foldWidths(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200B\u202F\t\uFEFF]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** What is left of a line when blanks and marks are no matter: two lines with the same value say the same. */
export function bareWords(text: string): string {
  return foldSigns(text)
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

const BLANKS_BEFORE = /^(?:[\s\u200B-\u200F\u2060\uFEFF]|&nbsp;|&emsp;|&ensp;)+/;
const BLANK = /[\s\u200B-\u200F\u2060\uFEFF]/;

/** A line without the blanks at its ends, full-width and invisible ones among them; blanks inside stay. */
export function trimBlanks(text: string): string {
  let end = text.length;
  // A search for blanks before the end of a line looks at every run of blanks to its end; counting back does not.
  while (end > 0 && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(BLANKS_BEFORE, '');
}
