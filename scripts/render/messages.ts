import type { AskedImage } from './asked-images.ts';

/** A page or file that a render worker is asked for. */
export interface AskedPage {
  /** Source file of its route. */
  component: string;
  /** Its file inside the site. */
  file: string;
}

/** Several pages in one message: a message each would take as long as a small page. */
export interface Batch {
  pages: AskedPage[];
}

/** A page that a worker has written into the site. */
export interface MadePage {
  images: AskedImage[];
  /** Whether it was measured and is surely within its budget. */
  isLight: boolean;
}

/** Answer to a batch: the pages of its beginning that could be made. */
export interface Made {
  pages: MadePage[];
}
