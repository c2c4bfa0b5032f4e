/** The words with which a page is carried further: on paper, on other sites. */
export interface SharingWords {
  /** What the code is, for those who cannot see it. */
  code: string;
  /** Before the address, beside the code on paper. */
  readOnline: string;
}

/** The words of sharing in Chinese. */
export const sharing: SharingWords = {
  code: '本文网址的二维码',
  readOnline: '扫码或输入网址，在线阅读本文：',
};
