import { MOVING_PICTURE_LIMIT, PICTURE_LIMIT } from '../../src/source/picture-limits.ts';

/** What a page may cost its readers. */
export interface Budget {
  /** Which pages it is for, by their files inside the site; the first that fits holds. */
  files: RegExp;
  /** HTML and the styles in it, brotli at its best: the frame and an ordinary text. Longer texts get room, see {@link ROOM}. */
  pageBytes: number;
  /** Scripts that the page loads, brotli at its best. */
  scriptBytes: number;
  /** Files that are fetched when the page is opened: itself, scripts, styles, and pictures that do not load late. */
  requests: number;
}

/** The first window of TCP, ten segments: what arrives on the first round trip (RFC 6928). */
const FIRST_ROUND_TRIP = 14_600;
/** The live chart: Chart.js with what we use of it takes 59,230 bytes. */
const CHART_SCRIPT = 61_440;

/**
 * What is allowed, and why. Measured on 1,000 articles (2026): article 6.5 kB, campaign 7.4, column 4.4, month 3.3,
 * chart 4.6, metric 4.1, embed 3.0, home 3.3. The room above is for words, names and menus longer than there.
 */
export const BUDGETS: readonly Budget[] = [
  // An article is what readers come for, from search engines and chats: readable on the first round trip.
  page(/^articles\//, FIRST_ROUND_TRIP),
  // In a frame on somebody else's page it must be light.
  { files: /^campaigns\/[^/]+\/charts\/[^/]+\/embed\.html$/, pageBytes: 8_000, scriptBytes: 0, requests: 1 },
  // The only other page with a script; its words and table stand there without it.
  {
    files: /^campaigns\/[^/]+\/charts\//,
    pageBytes: FIRST_ROUND_TRIP,
    scriptBytes: CHART_SCRIPT,
    requests: 2,
  },
  // Searching needs a script; what it fetches while readers type is not fetched when the page is opened.
  { files: /^search(?:\/|\.html$)/, pageBytes: 8_000, scriptBytes: CHART_SCRIPT, requests: 4 },
  // Charts, figures and the newest articles of a campaign stand on its page together.
  page(/^campaigns\/[^/]+\.html$/, FIRST_ROUND_TRIP),
  // Home: the lead with its picture, figures, columns.
  page(/^index\.html$/, FIRST_ROUND_TRIP),
  // Lists and single facts.
  page(/./, 10_000),
];

function page(files: RegExp, pageBytes: number): Budget {
  // A page and the one picture that its readers see first.
  return { files, pageBytes, scriptBytes: 0, requests: 2 };
}

/**
 * Room that a page gets for what an editor put there: nobody is kept from publishing a long text, a full month or many
 * pictures. So a page is over its budget only by its templates, styles and scripts.
 */
export const ROOM = {
  /** Characters that an ordinary page has anyway, its frame counted. */
  characters: 3_000,
  /** Bytes for each character beyond: three in UTF-8, of which brotli leaves at most so much in Chinese. */
  perCharacter: 2.4,
  /** Links that an ordinary page has anyway. */
  links: 60,
  /** Bytes for each link beyond: a name of its own, and the tags around it. */
  perLink: 60,
  /** Bytes for each picture: addresses of its forms, sizes, frame. */
  perPicture: 450,
  /** Bytes for each chart drawn in the page; its words count as characters. */
  perChart: 2_000,
} as const;

/** Heaviest picture by the ending of its file; drawings are measured compressed, as they travel. */
export const PICTURE_BUDGET = { still: PICTURE_LIMIT, moving: MOVING_PICTURE_LIMIT } as const;

/** The budget of a page, by its file inside the site. */
export function budgetOf(file: string): Budget {
  const found = BUDGETS.find(({ files }) => files.test(file));
  if (!found) throw new Error(`There is no budget for ${file}.`);
  return found;
}
