import { describe, expect, it } from 'vitest';
import { countInText } from './count-characters.ts';
import { describeBody } from './describe-body.ts';
import { plainText, shorten } from './excerpt.ts';
import { parseMarkdown } from './parse-markdown.ts';

const excerpt = (body: string, limit: number): string => shorten(plainText(parseMarkdown(body)), limit);

describe('excerpt', () => {
  it('keeps the words of links and figures, and leaves out what is no running text', () => {
    const body =
      '# 标题\n\n![图](./a.jpg "题")\n\n　　刊载[210多篇](metric:a)[^1]，**“作风之星”**评选，\n见[《八条措施》](document:b)。' +
      '\n\n```\ncode\n```\n\n| 表 |\n|---|\n| 格 |\n\n<!-- 注 -->\n\n第二段。\n\n[^1]: 脚注';
    expect(excerpt(body, 200)).toBe('刊载210多篇，“作风之星”评选，见《八条措施》。第二段。');
  });

  it('ends with a sentence if one ends in the last third', () => {
    expect(excerpt('这是一句十个字左右的话。这是说到一半就断的第二句', 16)).toBe('这是一句十个字左右的话。');
    expect(excerpt('他说：“这一句有十个字左右。”这是说到一半就断的话', 18)).toBe(
      '他说：“这一句有十个字左右。”',
    );
  });

  it('else ends with dots at the limit, cutting neither number nor word', () => {
    expect(excerpt('短。这是很长很长很长很长很长很长的一句话', 12)).toBe('短。这是很长很长很长……');
    expect(excerpt('全区一年共查找问题1929个，已经全部整改到位', 14)).toBe('全区一年共查找问题……');
    expect(excerpt('全区一年查找问题，已经全部整改到位', 11)).toBe('全区一年查找问题……');
  });

  it('never grows longer than asked, and keeps a short text whole', () => {
    expect(excerpt('短。', 90)).toBe('短。');
    for (let limit = 4; limit < 40; limit += 1) {
      expect(
        Array.from(excerpt('𠮷野家，一二三四五六七八九十。'.repeat(4), limit)).length,
      ).toBeLessThanOrEqual(limit);
    }
  });

  it('parts list items by a space', () => {
    expect(excerpt('- 部署\n- 督办。\n- 问责', 90)).toBe('部署 督办。问责');
  });
});

describe('counting', () => {
  it('counts each Chinese character, and each number or foreign word as one', () => {
    expect(countInText('查找问题192个，增长97.6%，“LED lamps”。')).toBe(5 + 1 + 2 + 1 + 2);
  });

  it('counts the running text of an article alone', () => {
    const body = '# 标题\n\n刊载[210多篇](metric:published-items)。\n\n![图](./a.jpg)';
    expect(describeBody(body, 'md').characters).toBe(5);
  });
});
