import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

const PROSE = [
  'p',
  'div',
  'span',
  'br',
  'hr',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
];
const WORDS = [
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'ins',
  'sub',
  'sup',
  'small',
  'mark',
  'abbr',
  'cite',
  'q',
];
const TERMS = ['code', 'kbd', 'ruby', 'rt', 'rp', 'time', 'a', 'img', 'input'];
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'];
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/** Elements of which not even the text is kept. */
const DROPPED = [
  ...['script', 'style', 'title', 'textarea', 'noscript', 'noembed', 'noframes', 'iframe', 'template', 'xmp'],
  ...['plaintext', 'svg', 'math', 'object', 'embed', 'select', 'option', 'audio', 'video', 'canvas'],
];

/** What raw HTML in an article may hold: ordinary prose, and what Markdown itself makes (footnotes, task lists). */
const schema: Schema = {
  tagNames: [...PROSE, ...WORDS, ...TERMS, ...LISTS, ...TABLES],
  strip: DROPPED,
  attributes: {
    a: [
      ...['href', 'title', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
      ['id', /^fnref-/],
      ['ariaDescribedBy', 'footnote-label'],
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    code: [['className', /^language-[\w+#-]+$/]],
    details: ['open'],
    h2: [
      ['id', 'footnote-label'],
      ['className', 'sr-only'],
    ],
    img: ['src', 'alt', 'title'],
    input: [
      ['disabled', true],
      ['type', 'checkbox'],
      ['checked', true],
    ],
    li: [
      ['id', /^fn-/],
      ['className', 'task-list-item'],
    ],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [
      'colSpan',
      'rowSpan',
      ['style', /^text-align: (?:left|right|center)$/],
      ['align', /^(?:left|right|center)$/],
    ],
    th: [
      ...['colSpan', 'rowSpan'],
      ['scope', /^(?:col|row|colgroup|rowgroup)$/],
      ['style', /^text-align: (?:left|right|center)$/],
      ['align', /^(?:left|right|center)$/],
    ],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  ancestors: Object.fromEntries(
    ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].map((tag) => [tag, ['table']]),
  ),
  protocols: {
    href: ['http', 'https', 'mailto', 'tel', 'metric', 'document', 'column', 'campaign'],
    src: [],
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** Whether a Markdown text may hold raw HTML; such a text takes the slower way through a real HTML parser. */
export function mayHoldHtml(body: string): boolean {
  return /<[a-z/!?]/i.test(body);
}

/** Lets only the allow-list through; comments go, and whatever was not parsed into elements. */
export function sanitizeHtml(root: Root): Root {
  const clean = sanitize(root, schema);
  return clean.type === 'root' ? clean : { type: 'root', children: [] };
}
