import type { SharingWords } from '../zh-CN/sharing.ts';

/** The words of sharing in English. */
export const sharing: SharingWords = {
  code: 'QR code of the address of this article',
  readOnline: 'Scan the code or enter the address to read this article online:',
};
