import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenOnFree } from './listen.ts';
import { siteHandler } from './site-handler.ts';

let dir = '';
let servers: Server[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-'));
  mkdirSync(join(dir, 'a'));
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, 'a', 'b.html'), 'page');
  writeFileSync(join(dir, '404.html'), 'none such');
  writeFileSync(join(dir, '.zongshu'), 'secret');
});
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
  rmSync(dir, { recursive: true, force: true });
});

async function serve(base: string): Promise<string> {
  const ports = Array.from({ length: 100 }, (_, index) => 24_000 + index);
  const listening = await listenOnFree(siteHandler(dir, base), ports);
  if (!listening) throw new Error('no port');
  servers.push(listening.server);
  return `http://localhost:${String(listening.port)}`;
}

async function answer(url: string): Promise<[number, string]> {
  const response = await fetch(url, { redirect: 'manual', headers: { connection: 'close' } });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

describe('the server', () => {
  it('gives pages, and the 404 page with status 404', async () => {
    const origin = await serve('/');
    expect(await answer(`${origin}/`)).toEqual([200, 'home']);
    expect(await answer(`${origin}/a/b.html?q=1`)).toEqual([200, 'page']);
    expect(await answer(`${origin}/a/c.html`)).toEqual([404, 'none such']);
  });

  it('keeps hidden files, and files outside the site, to itself', async () => {
    writeFileSync(`${dir}-outside.txt`, 'outside');
    const origin = await serve('/');
    expect(await answer(`${origin}/.zongshu`)).toEqual([404, 'none such']);
    expect(
      await answer(`${origin}/..%2f${encodeURIComponent(`${dir}-outside.txt`.split(/[\\/]/).at(-1) ?? '')}`),
    ).toEqual([404, 'none such']);
    rmSync(`${dir}-outside.txt`);
  });

  it('serves a mounted site under its path only, and leads there', async () => {
    const origin = await serve('/zt/x/');
    expect(await answer(`${origin}/zt/x/`)).toEqual([200, 'home']);
    expect(await answer(`${origin}/zt/x/a/b.html`)).toEqual([200, 'page']);
    expect(await answer(`${origin}/`)).toEqual([302, '/zt/x/']);
    expect(await answer(`${origin}/zt/x`)).toEqual([302, '/zt/x/']);
    expect(await answer(`${origin}/a/b.html`)).toEqual([404, 'none such']);
  });

  it.each([
    ['附件1：一览表.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
    ['方案（定稿）.DOCX', /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/],
    ['通知.wps', /^application\/wps-office\.wps$/],
    ['数据.csv', /^text\/csv; charset=utf-8$/],
    ['说明.txt', /^text\/plain; charset=utf-8$/],
    ['图.png', /^image\/png$/],
    ['页.html', /^text\/html; ?charset=utf-8$/i],
    ['不认识.abc', /^application\/octet-stream$/],
  ])('says what kind of file %s is', async (name, type) => {
    writeFileSync(join(dir, 'a', name), 'x');
    const origin = await serve('/zt/');
    const response = await fetch(`${origin}/zt/a/${encodeURIComponent(name)}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
  });

  it('takes the next port where one is in use', async () => {
    const first = await serve('/');
    const second = await serve('/');
    expect(second).not.toBe(first);
    expect(await answer(`${second}/`)).toEqual([200, 'home']);
  });
});
