import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../checks/content/read-content.ts';
import { startAstroServer, type LanguageServer } from './language-server.ts';
import { writeSchemas } from './write-schemas.ts';

const root = mkdtempSync(join(tmpdir(), 'zongshu-vscode-'));
const file = join(root, 'articles', '2023', '新稿.md');
const text = ['---', 'title: 一', 'column: ', 'pub', '---', '', '正文', ''].join('\n');
const uri = pathToFileURL(file).href;
let server: LanguageServer;

beforeAll(async () => {
  cpSync('content', root, { recursive: true });
  writeFileSync(file, text);
  writeSchemas(readContent(root, new Date('2026-01-01')));
  server = await startAstroServer(root);
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  server.notify('textDocument/didOpen', { textDocument });
});
afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true });
});

async function completionsAt(line: number, character: number): Promise<unknown> {
  return server.request('textDocument/completion', {
    textDocument: { uri },
    position: { line, character },
    context: { triggerKind: 1 },
  });
}

test('in the front matter of an article, keys are completed with their Chinese hints', async () => {
  const list = JSON.stringify(await completionsAt(3, 3));
  expect(list).toContain('"published"');
  expect(list).toContain('发布日期，写成');
});

test('the ids of the columns are offered', async () => {
  expect(JSON.stringify(await completionsAt(2, 8))).toContain('"shangzhou"');
});

test('the hint of a field is shown where the pointer rests', async () => {
  const position = { line: 1, character: 2 };
  const hover = await server.request('textDocument/hover', { textDocument: { uri }, position });
  expect(JSON.stringify(hover)).toContain('稿件标题');
});
