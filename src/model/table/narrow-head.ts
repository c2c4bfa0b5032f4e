import { narrow } from '../figure-text.ts';

const MARKS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '／': '/', '，': ',' };

/** Heads and cells with narrow digits, letters and marks, sign for sign. */
export const narrowHead = (text: string): string =>
  narrow(text).replaceAll(/[（）：／，]/g, (mark) => MARKS[mark] ?? mark);
