/** One entry of a feed, before it is written in one form or the other. */
export interface FeedEntry {
  /** Never changes; other programs tell by it whether they know the entry. */
  id: string;
  /** Full address of its page. */
  url: string;
  title: string;
  /** Moment as a content file writes it: a day, or a time with its offset. */
  published: string;
  updated: string | undefined;
  /** Names. */
  authors: readonly string[];
  summary: string;
  /** The full text as HTML that stands on its own: full addresses, no classes. */
  html: string;
  /** Full address of a picture that stands for it. */
  image: string | undefined;
  tags: readonly string[];
}

/** When an entry was last changed. */
export const changedAt = ({ published, updated }: FeedEntry): string => updated ?? published;
