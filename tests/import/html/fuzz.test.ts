import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../scripts/import/decode-bytes.ts';
import { linkAddress, pictureAddress } from '../../../scripts/import/html/safe-address.ts';
import { ImportRefusal } from '../../../scripts/import/import-refusal.ts';
import { readHtmlPage } from '../../../scripts/import/read-html.ts';
import { faultsOf, isWebPicture } from './safe-page.ts';

const TAGS =
  'p div br b font a img table tr td th ul ol li h1 span center pre figure figcaption svg math form select script style iframe template frameset title base button dialog o:p'.split(
    ' ',
  );
const scheme = fc.constantFrom(
  'javascript:',
  'JaVa\tScript:',
  'data:',
  'vbscript:',
  ' file://',
  'http://',
  'https:',
  'mailto:',
  '//',
  '&#106;avascript:',
  'java\u0000script&colon;',
  '\u0001javascript:',
  'blob:',
  '',
);
const address = fc.tuple(scheme, fc.string()).map(([start, end]) => `${start}${end}`);
const attributes = fc.oneof(
  address.map((value) => ` href="${value}" src='${value}'`),
  address.map((value) => ` data-src="${value}" onclick=${value.replace(/[\s>]/g, '')}`),
  fc
    .tuple(fc.integer({ min: -2, max: 300 }), fc.integer({ min: -2, max: 300 }))
    .map(([a, b]) => ` colspan=${a} rowspan="${b}"`),
  fc.constantFrom(
    '',
    ' hidden',
    ' style="display:none"',
    ' align=center',
    ' border=1',
    ' class="',
    ' style="text-indent:2em;font-weight:bold"',
  ),
);
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...TAGS), attributes).map(([tag, rest]) => `<${tag}${rest}>`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '　　',
      '一段话。',
      '&nbsp;&nbsp;',
      '\n',
      '来源：',
      '2023-01-11',
      '<',
      '&#x',
      ']]>',
      '<!--',
      '-->',
      '\u2028',
      '𠮷',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** Reads, and lets no other error pass than the agreed one. */
function readOrRefuse(bytes: Uint8Array) {
  try {
    return readHtmlPage(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal) return null;
    throw error;
  }
}

test('no page of broken tags stops the reader or gets an unsafe address through', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('utf8', 'gb18030', 'big5', 'utf16le'),
      (pieces, encoding) => {
        const page = readOrRefuse(iconv.encode(pieces.join(''), encoding));
        if (page) expect(faultsOf(page)).toEqual([]);
      },
    ),
    { numRuns: 1_500 },
  );
});

test('no bytes at all stop the reader', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const page = readOrRefuse(bytes);
      if (page) expect(faultsOf(page)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});

test('an address that passes is of the web or of a mailbox', () => {
  fc.assert(
    fc.property(address, fc.option(fc.webUrl(), { nil: undefined }), (raw, base) => {
      const link = linkAddress(raw, base);
      const picture = pictureAddress(raw);
      if (link.kind === 'safe') expect(new URL(link.href).protocol).toMatch(/^(?:https?|mailto):$/);
      if (picture.kind === 'safe') expect(isWebPicture(picture.href)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test('every Chinese text comes back from every encoding that can write it', () => {
  const sentence = fc.array(
    fc.constantFrom(...Array.from('的一是在了有和人这中大为上个国我以要他时来用们，。区县村民')),
    { minLength: 12, maxLength: 60 },
  );
  fc.assert(
    fc.property(sentence, fc.constantFrom('utf8', 'gbk', 'gb18030'), (signs, encoding) => {
      const text = signs.join('');
      expect(decodeBytes(iconv.encode(text, encoding)).text).toBe(text);
    }),
    { numRuns: 500 },
  );
});
