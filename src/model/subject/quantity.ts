/**
 * Heads of statistical names: what is counted or measured of a thing. The last word of 财政支出, which 教育 in brackets
 * after it lacks.
 */
const HEAD =
  /(?:增加值|零售额|销售额|成交额|营业额|总额|余额|支出|收入|投资|产量|产值|面积|利润|用电量|发电量|税收|补贴|贷款|存款|价格|客流|户数|人数)$/u;

/** Any end of a name that says a quantity, also those that no part takes over. */
const QUANTITY =
  /(?:收入|支出|投资|投入|产量|产值|面积|额|值|量|率|数|价|价格|利润|税收|贷款|存款|资金|人口|指数|费用|成本|比重|占比|比例|里程|水平|能力|产能|规模|税|费|资产|负债|单产|总产|客流|寿命)$/u;

/** What a thing is measured by, where its name says so: 支出 of 财政支出. */
export const headOf = (name: string): string => HEAD.exec(name)?.[0] ?? '';

/** Whether a name says a quantity: 教育支出 does, 教育 does not. */
export const isQuantity = (name: string): boolean => QUANTITY.test(name);

/** A part with what it takes from its whole: 教育 of 财政支出 is 教育支出, 出口 of 进出口总额 is 出口额. */
export function asPart(part: string, whole: string): string {
  const head = headOf(whole);
  if (head === '' || part === '' || isQuantity(part)) return part;
  return part + (head === '总额' || head === '余额' ? '额' : head);
}

/** Whether a quantity is a rate, so that it does not grow by a rate: 比重, 率. */
export const isRateName = (name: string): boolean =>
  /(?:率|比重|占比|比例|增速|增幅|降幅|涨幅|指数|度|之差|拉动)$/u.test(name);
