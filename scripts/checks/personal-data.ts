import { slipsOf, type ProseRule } from './prose/prose-rule.ts';

const IDENTITY =
  /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE =
  /(?<![\d.\-/A-Za-z_=#—]|value: *|(?:编号|单号|发票|发票号|合同号|流水号|代码|条码|许可证|证号|备案号|批号|工单)[码为是：: ]{0,3})(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})(?![\dA-Za-z_%％]|\.\d|-\d| ?(?:[万亿多余]?[元人吨个户亩件次]|万|亿|千瓦|立方|平方))/g;
const CARD = /(?<![\d.\-A-Za-z_])(?:\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![\d.A-Za-z])/g;
/** Numbers with which bank cards begin: UnionPay, Visa, Mastercard; the latter two have 16 figures. */
const ISSUER = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})$/;

/**
 * Numbers that belong to a person are not published: identity cards (GB 11643—1999), mobile numbers, bank cards
 * (《个人信息保护法》, art. 28 names financial accounts; 国办发〔2019〕61号 and the site inspections punish such leaks).
 * A number that the office itself makes public is waived in `terms.yaml`.
 */
export const personalData: ProseRule = {
  name: 'personal-data',
  description: {
    'zh-CN': '稿件里没有身份证号、手机号、银行卡号。',
    en: 'No identity-card, mobile or bank-card numbers of people.',
  },
  trigger: /\d{11}|1[3-9]\d[- ]\d{4}[- ]\d{4}|\d{4} \d{4} \d{4} \d{4}/,
  scope: 'file',
  find: (passage) => [
    ...slipsOf(IDENTITY, passage, ([number]) =>
      isIdentity(number)
        ? { severity: 'error', say: (words) => words.identityNumber({ text: veil(number) }) }
        : undefined,
    ),
    ...slipsOf(MOBILE, passage, ([number]) => ({
      severity: 'error',
      say: (words) => words.mobileNumber({ text: number }),
    })),
    ...slipsOf(CARD, passage, ([number]) => {
      const digits = number.replaceAll(' ', '');
      if (!ISSUER.test(digits) || !passesLuhn(digits) || isIdentity(digits)) return undefined;
      return { say: (words) => words.bankCard({ text: veil(number) }) };
    }),
  ],
};

/** The check digit of an identity card: ISO 7064, MOD 11-2 (GB 11643—1999). */
function isIdentity(number: string): boolean {
  if (number.length !== 18) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += Number(number.charAt(at)) * (2 ** (17 - at) % 11);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** The check digit of a bank card (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** The sentence goes into logs and comments, where the number has no business. */
const veil = (number: string): string => `${number.slice(0, 4)}…${number.slice(-2)}`;
