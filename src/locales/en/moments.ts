import type { MomentWords } from '../zh-CN/moments.ts';

/** Words about the moments at which a site changes. */
export const moments: MomentWords = {
  usage: [
    'Usage: npm run moments -- [content folder] [options]',
    '',
    'Tells the last and the next moment at which time changes the site: articles, documents and values become public,',
    'and an article is no longer news after 48 hours.',
    '',
    '  --content DIR    the content folder (default: content; or the environment variable CONTENT)',
    '  --at MOMENT      seen from this moment (default: now)',
    '  --json           as JSON, for scheduled jobs',
    '  --help           this text',
  ].join('\n'),
  last: (moment) => `Last change: ${moment}`,
  next: (moment) => `Next change: ${moment} (build the site again then)`,
  noLast: 'Last change: none',
  noNext: 'Next change: none; all of the content is public, and time changes nothing more.',
  changes: {
    article: ({ title }) => `the article "${title}" becomes public`,
    document: ({ title }) => `the document "${title}" becomes public`,
    value: ({ title, of }) => `the value of "${title}" for ${of} becomes public`,
    'news-over': ({ title }) => `the article "${title}" is 48 hours old and leaves sitemap-news.xml`,
  },
  more: (count) => `${count} more`,
  afterBuild: (moment) =>
    `Time changes the site next at ${moment}; build it again then (npm run moments says what changes).`,
  unreadable:
    'The content is not well formed, and its moments cannot be read: run npm run check and correct what it names.',
};
