import type { Site } from '../schemas/site.ts';
import type { ReaderWords } from '../locales/reader-words.ts';
import type { Addresses } from './addresses.ts';
import type { NavigationLink } from './navigation.ts';

/** What the frame of every page needs: nothing in it depends on single articles, so that a new one changes no old page. */
export interface SiteContext {
  config: Site;
  words: ReaderWords;
  addresses: Addresses;
  navigation: readonly NavigationLink[];
}
