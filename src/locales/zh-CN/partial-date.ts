/** `2023-01-05` → `2023年1月5日`: no zero is put before a day or a month (GB/T 9704-2012 §7.3.5.4). */
export function partialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
