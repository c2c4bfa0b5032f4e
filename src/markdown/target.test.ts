import { describe, expect, it } from 'vitest';
import { parseTarget } from './target.ts';

describe('parseTarget', () => {
  it.each([
    ['metric:problems-found', { kind: 'metric', id: 'problems-found' }],
    ['metric:zuofeng/problems-found', { kind: 'metric', campaign: 'zuofeng', id: 'problems-found' }],
    ['metric:a?at=2022-12-31', { kind: 'metric', id: 'a', at: '2022-12-31' }],
    ['metric:a?period=2023-H1', { kind: 'metric', id: 'a', period: '2023-H1' }],
    ['metric:c/a?period=2023-end', { kind: 'metric', campaign: 'c', id: 'a', period: '2023-end' }],
    ['metric:a?period=2023-01/2023-10', { kind: 'metric', id: 'a', period: '2023-01/2023-10' }],
    ['metric:a?period=2023-01%2F2023-10', { kind: 'metric', id: 'a', period: '2023-01/2023-10' }],
    ['METRIC:a', { kind: 'metric', id: 'a' }],
    ['document:nine-rules', { kind: 'document', id: 'nine-rules' }],
    ['document:zuofeng/nine-rules', { kind: 'document', campaign: 'zuofeng', id: 'nine-rules' }],
    ['column:shangzhou', { kind: 'column', id: 'shangzhou' }],
    ['campaign:zuofeng', { kind: 'campaign', id: 'zuofeng' }],
    ['./y.md', { kind: 'article', path: './y.md' }],
    ['y.mdx', { kind: 'article', path: 'y.mdx' }],
    ['../2022/x.md#%E4%B8%80', { kind: 'article', path: '../2022/x.md', anchor: '一' }],
    ['../2022/x.md#一', { kind: 'article', path: '../2022/x.md', anchor: '一' }],
    ['/archive.html?x=1#y', { kind: 'page', path: '/archive.html?x=1#y' }],
    ['/', { kind: 'page', path: '/' }],
    ['#s-一', { kind: 'anchor', anchor: 's-一' }],
    ['#%E4%B8%80', { kind: 'anchor', anchor: '一' }],
    ['https://www.x.gov.cn/a?b=1', { kind: 'external', url: 'https://www.x.gov.cn/a?b=1' }],
    ['HTTP://a.cn', { kind: 'external', url: 'HTTP://a.cn' }],
    ['mailto:a@b.cn', { kind: 'mail', url: 'mailto:a@b.cn' }],
    ['tel:0914-2312345', { kind: 'phone', url: 'tel:0914-2312345' }],
    ['tel:+86-914-2312345', { kind: 'phone', url: 'tel:+86-914-2312345' }],
  ])('reads %j', (url, target) => {
    expect(parseTarget(url)).toEqual(target);
  });

  it.each([
    ['', '', 'empty'],
    ['  ', '', 'empty'],
    ['#', '', 'empty'],
    ['metric:', 'metric', 'id-form'],
    ['metric:Problems', 'metric', 'id-form'],
    ['metric:%70roblems', 'metric', 'id-form'],
    ['metric:a/b/c', 'metric', 'id-form'],
    ['metric:a?on=2022-12-31', 'metric', 'query'],
    ['metric:a?at=2022-12-31?at=2022-12-31', 'metric', 'query'],
    ['metric:a?at=2022-02-30', 'metric', 'at-form'],
    ['metric:a?period=2023-Q5', 'metric', 'period-form'],
    ['metric:a?period=', 'metric', 'period-form'],
    ['metric:a?period=2023-10/2023-01', 'metric', 'period-form'],
    ['metric:a?at=2023-06-30&period=2023-H1', 'metric', 'at-form'],
    ['metric:a?period=2023-H1&at=2023-06-30', 'metric', 'period-form'],
    ['document:', 'document', 'id-form'],
    ['column:a/b', 'column', 'id-form'],
    ['campaign:作风', 'campaign', 'id-form'],
    ['http:/a.cn', 'http', 'url-form'],
    ['https://', 'https', 'url-form'],
    ['mailto:nobody', 'mailto', 'url-form'],
    ['tel:call-me', 'tel', 'url-form'],
    ['//a.cn/x', '', 'path-form'],
    ['\\\\a.cn', '', 'path-form'],
    ['/\\a.cn', '', 'path-form'],
    ['./picture', '', 'path-form'],
    ['x.html', '', 'path-form'],
  ])('finds %j badly made', (url, scheme, reason) => {
    expect(parseTarget(url)).toEqual({ kind: 'invalid', scheme, reason });
  });

  it.each([
    ['javascript:alert(1)', 'javascript'],
    ['JaVaScRiPt:alert(1)', 'javascript'],
    ['java\nscript:alert(1)', 'javascript'],
    ['java\tscript:alert(1)', 'javascript'],
    ['\u0001javascript:alert(1)', 'javascript'],
    [' javascript:alert(1)', 'javascript'],
    ['\u00a0javascript:alert(1)', 'javascript'],
    ['java\u200bscript:alert(1)', 'javascript'],
    ['javascript\u00ad:alert(1)', 'javascript'],
    ['data:text/html,x', 'data'],
    ['vbscript:x', 'vbscript'],
    ['file:///etc/passwd', 'file'],
    ['charts:trend', 'charts'],
    ['metrics:a', 'metrics'],
    ['%6aavascript:alert(1)', '%6aavascript'],
    ['脚本:x', '脚本'],
    [':x', ''],
  ])('knows no use for %j', (url, scheme) => {
    expect(parseTarget(url)).toEqual({ kind: 'unknown', scheme });
  });
});
