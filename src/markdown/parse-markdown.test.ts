import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findTooDeep } from './nesting.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Address and place of every link and picture. */
function links(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => links(child)) : [];
  if (node.type !== 'link' && node.type !== 'image') return inside;
  return [`${node.position?.start.line}:${node.position?.start.column} ${node.url}`, ...inside];
}

describe('parseMarkdown', () => {
  const body = '　　第一段[192个](metric:a)。\r\n　　\r\n- 见 [乙](./b.md)\r\n\r\n![图](./c.jpg)\r\n';

  it('gives each link its line and column', () => {
    expect(links(parseMarkdown(body))).toEqual(['1:6 metric:a', '3:5 ./b.md', '5:1 ./c.jpg']);
  });

  it('gives the same places by the CJK-friendly parser', () => {
    expect(links(parseMarkdown(`${body}\r\n**“一”**二`))).toEqual([
      '1:6 metric:a',
      '3:5 ./b.md',
      '5:1 ./c.jpg',
    ]);
  });

  it('ends a paragraph at a line of full-width spaces', () => {
    expect(parseMarkdown('第一段\n　　\n第二段').children).toHaveLength(2);
  });
});

describe('findTooDeep', () => {
  it('tells where an article is nested too deep', () => {
    expect(findTooDeep(parseMarkdown('一\n\n' + '> '.repeat(10_000) + '二'))).toMatchObject({ line: 3 });
    expect(findTooDeep(parseMarkdown('- '.repeat(40) + '二'))).toBeUndefined();
  });
});
