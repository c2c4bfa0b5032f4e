import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportRefusal } from '../../../scripts/import/import-refusal.ts';
import type { RawPage } from '../../../scripts/import/raw-page.ts';
import { readDocxPage } from '../../../scripts/import/read-docx.ts';
import { docxEntries, makeDocx, paragraph, picture, PNG, run, table, type DocxOptions } from './make-docx.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { GROWTH_LIMIT } from '../../../scripts/test/limits.ts';

const plain: DocxOptions = { body: [paragraph('作风建设见成效。')] };
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const container = (stream: string): Uint8Array =>
  new Uint8Array(Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]));
const withPart = (name: string, xml: string): Uint8Array => makeDocx({ ...plain, parts: { [name]: xml } });
const changed = (change: (entry: ZipEntry) => ZipEntry): Uint8Array =>
  makeZip(docxEntries(plain).map(change));
const onlyDocument = (change: Partial<ZipEntry>) => (entry: ZipEntry) =>
  entry.name === 'word/document.xml' ? { ...entry, ...change } : entry;
const megabytes = (count: number): string => ' '.repeat(count * 1024 * 1024);
const document = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

/** The code of the refusal, or what was read. */
async function refusal(bytes: Uint8Array): Promise<string | RawPage> {
  try {
    return await readDocxPage(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal) return error.code;
    throw error;
  }
}

const whole = makeDocx(plain);
const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join(
  '',
);

const BAD: [name: string, code: string, bytes: () => Uint8Array][] = [
  ['no bytes', 'empty', () => new Uint8Array()],
  ['more than 50 MB', 'too-big', () => new Uint8Array(50 * 1024 * 1024 + 1)],
  ['a .docx behind a password', 'locked', () => container('EncryptedPackage')],
  ['a .doc', 'old-word', () => container('WordDocument')],
  ['an .xls', 'wrong-type', () => container('Workbook')],
  ['a PDF', 'wrong-type', () => bytesOf('%PDF-1.7\n')],
  ['an .rtf', 'wrong-type', () => bytesOf('{\\rtf1\\ansi hello}')],
  ['a web page', 'wrong-type', () => bytesOf('<html><body>正文</body></html>')],
  ['a picture', 'wrong-type', () => PNG],
  ['random bytes', 'damaged', () => new Uint8Array(4096).map((_, at) => (at * 7919) % 251)],
  ['an archive of other files', 'wrong-type', () => makeZip([{ name: 'a.txt', bytes: '文字' }])],
  ['an empty archive', 'wrong-type', () => makeZip([])],
  [
    'an .xlsx',
    'wrong-type',
    () =>
      makeZip([
        { name: '[Content_Types].xml', bytes: '<Types>spreadsheetml</Types>' },
        {
          name: '_rels/.rels',
          bytes:
            '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        },
        { name: 'xl/workbook.xml', bytes: '<workbook/>' },
      ]),
  ],
  [
    'an .epub',
    'wrong-type',
    () =>
      makeZip([
        { name: 'mimetype', bytes: 'application/epub+zip' },
        { name: 'OEBPS/a.xml', bytes: '<a/>' },
      ]),
  ],
  ['a .docx cut off in the middle', 'damaged', () => whole.slice(0, whole.length / 2)],
  ['a .docx with a wrong checksum', 'damaged', () => changed(onlyDocument({ claimedSum: 1 }))],
  [
    'a .docx with a broken byte',
    'damaged',
    () => {
      const bytes = makeZip(docxEntries(plain).map((entry) => ({ ...entry, deflate: false })));
      const at = Buffer.from(bytes).indexOf('作风');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    },
  ],
  ['entries behind a password', 'locked', () => changed(onlyDocument({ flags: 1 }))],
  ['an entry that says less than it holds', 'damaged', () => changed(onlyDocument({ claimedSize: 10 }))],
  [
    'text that unpacks to a thousand times its size',
    'bomb',
    () => withPart('word/document.xml', document(megabytes(20))),
  ],
  ['text of 30 MB', 'too-big', () => makeDocx({ ...plain, parts: { 'word/document.xml': noise(30) } })],
  [
    'entries that share their bytes',
    'bomb',
    () =>
      makeZip([
        ...docxEntries(plain),
        ...Array.from({ length: 5 }, (_, at) => ({ name: `word/x${at}.xml`, bytes: 'x', overlaps: true })),
      ]),
  ],
  [
    'six thousand entries',
    'bomb',
    () => makeZip(Array.from({ length: 6000 }, (_, at) => ({ name: `word/a${at}.xml`, bytes: '' }))),
  ],
  [
    'two parts of one name',
    'damaged',
    () => makeZip([...docxEntries(plain), { name: 'word/document.xml', bytes: document('') }]),
  ],
  [
    'an entity that names a file',
    'damaged',
    () =>
      withPart(
        'word/document.xml',
        document(
          paragraph('<w:r><w:t>&x;</w:t></w:r>'),
          '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        ),
      ),
  ],
  [
    'a billion laughs',
    'damaged',
    () =>
      withPart(
        'word/document.xml',
        document(paragraph('<w:r><w:t>&a10;</w:t></w:r>'), `<!DOCTYPE d [<!ENTITY a0 "哈">${laughs}]>`),
      ),
  ],
  [
    'a document type behind UTF-16',
    'damaged',
    () =>
      makeDocx({
        ...plain,
        parts: {
          'word/styles.xml': bytesOf(
            '\ufeff<!DOCTYPE s [<!ENTITY a "b">]><w:styles xmlns:w="a"/>',
            'utf16le',
          ),
        },
      }),
  ],
  [
    'no part with the words',
    'damaged',
    () => makeZip(docxEntries(plain).filter(({ name }) => name !== 'word/document.xml')),
  ],
  ['an empty part with the words', 'damaged', () => withPart('word/document.xml', '')],
  [
    'bytes that are no text',
    'damaged',
    () => makeDocx({ ...plain, parts: { 'word/document.xml': new Uint8Array([0xff, 0xff, 0xfe, 0x80]) } }),
  ],
  ['a document without words', 'no-article', () => makeDocx({ body: [paragraph('　　'), paragraph('')] })],
  [
    'a million elements',
    'too-big',
    () => {
      const parts = { 'word/document.xml': document('<w:r/><w:t/>'.repeat(500_000)) };
      return makeZip(docxEntries({ ...plain, parts }).map((entry) => ({ ...entry, deflate: false })));
    },
  ],
  [
    'elements nested a hundred thousand deep',
    'damaged',
    () => withPart('word/document.xml', document('<w:sdt><w:sdtContent>'.repeat(100_000))),
  ],
];

/** Text of so many megabytes that no packer shrinks much. */
function noise(size: number): string {
  return randomBytes(Math.ceil((size * 1024 * 1024 * 3) / 4)).toString('base64');
}

test.each(BAD)('%s is refused as %s', async (_name, code, bytes) => {
  const file = bytes();
  const started = performance.now();
  expect(await refusal(file)).toBe(code);
  expect(performance.now() - started).toBeLessThan(GROWTH_LIMIT);
});

test('pictures outside the file are never fetched, from the disk or from the network', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const folder = mkdtempSync(join(tmpdir(), 'zongshu-'));
  writeFileSync(join(folder, 'secret.png'), PNG);
  const linked = (id: string): string => picture(1).replace('r:embed="pic1"', `r:link="${id}"`);
  const page = await readDocxPage(
    makeDocx({
      body: [
        paragraph('作风建设见成效。'),
        paragraph(linked('link1')),
        paragraph(linked('link2')),
        paragraph(linked('link3')),
        paragraph(picture(9)),
      ],
      links: [
        `http://127.0.0.1:${port}/a.png`,
        `file://${join(folder, 'secret.png')}`,
        join(folder, 'secret.png'),
      ],
    }),
  );
  server.close();
  rmSync(folder, { recursive: true });
  expect(asked).toEqual([]);
  expect(page.blocks.map(({ kind }) => kind)).toEqual(['line']);
  expect(page.left.map(({ why }) => why)).toEqual([
    'picture-foreign',
    'picture-missing',
    'picture-missing',
    'picture-missing',
  ]);
});

test('a picture by the name of a file outside the package is not read', async () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="pic1" Type="image" Target="../../../../../etc/hostname"/></Relationships>`;
  const page = await readDocxPage(
    makeDocx({
      body: [paragraph('正文。'), paragraph(picture(1))],
      parts: { 'word/_rels/document.xml.rels': rels },
    }),
  );
  expect(page.blocks).toHaveLength(1);
  expect(readFileSync('/etc/hostname').length).toBeGreaterThan(0);
});

test('links that run code or open files leave their words alone', async () => {
  const links = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://example.cn/'];
  const page = await readDocxPage(
    makeDocx({
      links,
      body: links.map((_, at) =>
        paragraph(`<w:hyperlink r:id="link${at + 1}">${run('点这里')}</w:hyperlink>`),
      ),
    }),
  );
  const kinds = page.blocks.map((block) => (block.kind === 'line' ? block.nodes[0]?.type : ''));
  expect(kinds).toEqual(['text', 'text', 'text', 'link']);
  expect(page.left.map(({ why }) => why)).toEqual(['unsafe-address', 'unsafe-address', 'unsafe-address']);
});

test('macros and embedded files stay out and are told', async () => {
  const page = await readDocxPage(
    makeDocx({ ...plain, parts: { 'word/vbaProject.bin': 'x', 'word/embeddings/账.xlsx': 'x' } }),
  );
  expect(page.left).toEqual([
    { text: 'vbaProject.bin', why: 'embedded' },
    { text: '账.xlsx', why: 'embedded' },
  ]);
});

test('references that lead nowhere do not stop the reader', async () => {
  const page = await readDocxPage(
    makeDocx({
      body: [
        paragraph(`<w:hyperlink r:id="none">${run('无处')}</w:hyperlink>`, { style: 'none', list: [77, 3] }),
        paragraph(`${run('脚注')}<w:r><w:footnoteReference w:id="9"/></w:r>`),
      ],
    }),
  );
  expect(page.blocks).toMatchObject([{ text: '无处' }, { text: '脚注①' }]);
});

test('styles that are based on each other in a circle are read', async () => {
  const styles = {
    a: { name: 'heading 1', xml: '<w:basedOn w:val="b"/>' },
    b: { name: 'b', xml: '<w:basedOn w:val="a"/>' },
  };
  const page = await readDocxPage(makeDocx({ styles, body: [paragraph('甲', { style: 'a' })] }));
  expect(page.blocks).toMatchObject([{ text: '甲', heading: 1 }]);
});

test('a table that claims a million columns is read at once', async () => {
  const started = performance.now();
  const page = await readDocxPage(makeDocx({ body: [table([[{ content: '甲', span: 1_000_000 }, '乙']])] }));
  expect(page.blocks).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(GROWTH_LIMIT);
});

test('whatever happens to its bytes, a Word file is read or refused in a moment, and nothing else', async () => {
  const rich = makeDocx({
    numberings: [[['chineseCounting', '%1、']]],
    pictures: [['a.png', PNG]],
    styles: { h: { name: 'heading 1' } },
    body: [
      paragraph('标题', { style: 'h', list: [1, 0] }),
      paragraph(picture(1)),
      table([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ],
  });
  const change = fc.record({ at: fc.nat(rich.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(rich.length),
      async (changes, end) => {
        const bytes = rich.slice(0, end % 5 === 0 ? end : rich.length);
        for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
        const started = performance.now();
        await refusal(bytes);
        expect(performance.now() - started).toBeLessThan(GROWTH_LIMIT);
      },
    ),
    { numRuns: 400 },
  );
});

/** XML of a body, made of the elements of Word in any order and depth. */
const anyXml = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(
      '字',
      '',
      '<w:t>甲</w:t>',
      '<w:br/>',
      '<w:numPr/>',
      '<w:sz w:val="x"/>',
      '<w:t>&bad;</w:t>',
      '<w:ind w:firstLine="z"/>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'w:p',
          'w:r',
          'w:t',
          'w:pPr',
          'w:rPr',
          'w:tbl',
          'w:tr',
          'w:tc',
          'w:sdt',
          'w:sdtContent',
          'w:ins',
          'w:del',
          'mc:AlternateContent',
          'mc:Choice',
          'mc:Fallback',
          'w:txbxContent',
          'w:hyperlink',
          'w:ruby',
          'm:oMath',
          'w:fldSimple',
          'w:pict',
          'v:textbox',
          'w:drawing',
          'wp:inline',
          'a:blip',
          'w:footnoteReference',
          'x:any',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.constantFrom('', ' w:val="1"', ' r:id="no"', ' w:id="1"', ' w:val="-9e9"'),
      )
      .map(([name, inside, attributes]) => `<${name}${attributes}>${inside.join('')}</${name}>`),
  ),
}));

test('whatever stands in its XML, a Word file is read or refused in a moment, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyXml.node, { maxLength: 5 }), async (body) => {
      const started = performance.now();
      await refusal(makeDocx({ body }));
      expect(performance.now() - started).toBeLessThan(GROWTH_LIMIT);
    }),
    { numRuns: 400 },
  );
});
