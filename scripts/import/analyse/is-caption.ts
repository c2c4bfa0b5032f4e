import { foldSigns } from './fold-signs.ts';

const CAPTION =
  /(?:摄|摄影|供图|资料图|制图|翻拍|效果图|\/图|\/摄)[)]?$|^(?:▲|△|↑|↓|图为|图片说明|图\s?[\d①-⑳一二三四五六七八九]|附?表\s?\d{1,2}(?:\s|[:.-])|上图|下图|左图|右图|资料图)|(?:图\/|摄影:|供图:)|\((?:左|右|中|前|后)(?:[一二三四五]|排)?\)/;

/** A line under or about a picture. */
export function isCaption(text: string): boolean {
  return text.length <= 120 && CAPTION.test(foldSigns(text).trim());
}
