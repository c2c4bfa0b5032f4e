import { spawnSync } from 'node:child_process';
import { parseHTML } from 'linkedom';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { buildFolder, contentOf } from './fixture-build.ts';
import { articleText, photograph } from './pictures-content.ts';
import { cleanEnv } from './run-command.ts';

/** What Astro's renderer and ours must print alike: no links of ours, no Chinese that the two parsers read apart. */
const BODY = `田野里的一天从清晨开始，*大家*早早出门，**很忙**。

![田野 照片](pictures/field.jpg)

## 下午

1. 收割
2. 运输

- 一车 \`A-1\`
- 两车

> 天黑前要收完。

见图 ![小图](pictures/icon.png) 所示。

---

晚上休息。
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
const [entry] = await getCollection('texts');
const { Content } = await render(entry);
---
<html><body><div class="prose"><Content /></div></body></html>
`;
const CONFIG = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.md', base: './src/texts' }) }) };
`;

let work = '';
/** A project of Astro's own kind, inside this one: only there its packages are found. */
let own = '';

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'zongshu-'));
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  own = mkdtempSync(join(projectRoot, '.cache', 'astro-own-'));
  const folder = join(work, 'content', 'articles', '2024');
  cpSync(contentOf('minimal'), join(work, 'content'), { recursive: true });
  mkdirSync(join(folder, 'pictures'));
  await photograph(1000, 700)
    .jpeg()
    .toFile(join(folder, 'pictures', 'field.jpg'));
  await photograph(80, 60)
    .png()
    .toFile(join(folder, 'pictures', 'icon.png'));
  put(join(folder, 'plain.md'), articleText('普通稿件', BODY));
  put(join(folder, 'component.mdx'), articleText('组件稿件', BODY));
  expect(buildFolder(join(work, 'content'), join(work, 'site'))).toMatchObject({ code: 0 });
  put(join(own, 'src', 'texts', 'a.md'), BODY);
  cpSync(join(folder, 'pictures'), join(own, 'src', 'texts', 'pictures'), { recursive: true });
  put(join(own, 'src', 'content.config.ts'), CONFIG);
  put(join(own, 'src', 'pages', 'index.astro'), PAGE);
  put(join(own, 'package.json'), '{ "type": "module" }');
  const astro = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--root', own], {
    cwd: own,
    env: cleanEnv({ ASTRO_TELEMETRY_DISABLED: '1' }),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, expect.anything()]);
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(own, { recursive: true, force: true });
});

/** Attributes that only we set: for choosing among sizes, for loading the first picture at once, for headings of ours. */
const OURS = new Set(['srcset', 'sizes', 'loading', 'fetchpriority', 'id', 'class', '__astro_image_']);

/** What stands in a page's text, a line each: elements with their attributes, the bytes of pictures for their names. */
function outline(site: string, page: string): string[] {
  const { document } = parseHTML(readFileSync(join(site, page), 'utf8'));
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) lines.push(...(node.textContent ?? '').trim().split('\n').filter(Boolean));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toLowerCase();
    if (name === 'source') return;
    // A picture in a paragraph of its own is a figure here, with room for a caption.
    const isFrame = name === 'figure' || name === 'picture' || (name === 'p' && isOnlyPicture(element));
    if (!isFrame) lines.push(`<${[name, ...attributes(element, site)].join(' ')}>`);
    element.childNodes.forEach(walk);
  };
  const prose = document.querySelector('.prose');
  if (!prose) throw new Error(`${page} has no text.`);
  prose.childNodes.forEach(walk);
  return lines;
}

const isOnlyPicture = ({ children, textContent }: Element): boolean =>
  textContent.trim() === '' && children.length === 1 && children[0]?.tagName === 'IMG';

function attributes(element: Element, site: string): string[] {
  return [...element.attributes]
    .filter(({ name }) => !OURS.has(name))
    .map(({ name, value }) => {
      if (name !== 'src') return `${name}="${value}"`;
      return `bytes=${readFileSync(join(site, decodeURI(value))).toString('base64')}`;
    })
    .sort();
}

describe.each(['plain', 'component'])('the article %s', (name) => {
  it('comes out as Astro itself prints it, pictures and all', () => {
    const ours = outline(join(work, 'site'), `articles/2024/${name}.html`);
    const theirs = outline(join(own, 'dist'), 'index.html');
    expect(ours).toEqual(theirs);
    expect(ours.filter((line) => /^<img .*width="(?:1000|80)"/.test(line))).toHaveLength(2);
  });
});
