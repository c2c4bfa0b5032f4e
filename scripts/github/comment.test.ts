import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commentWords } from '../../src/locales/comment-words.ts';
import { COMMENT_MARK, commentText } from './comment-text.ts';
import { postComment, readEvent, type RunEvent } from './post-comment.ts';
import { readReport } from './read-report.ts';

const words = commentWords('zh-CN');
const sha = 'a'.repeat(40);
const eventJson = (over: object = {}): string =>
  JSON.stringify({
    repository: { full_name: 'office/site' },
    workflow_run: {
      html_url: 'https://github.example/office/site/actions/runs/1',
      conclusion: 'success',
      head_sha: sha,
      head_branch: 'fix/a&b=c',
      head_repository: { owner: { login: 'stranger' } },
      ...over,
    },
  });

function eventOf(over: object = {}): RunEvent {
  const event = readEvent(eventJson(over));
  if (!event) throw new Error('the event of the test is none');
  return event;
}
const problem = {
  path: 'content/articles/2023/a.md',
  line: 3,
  severity: 'error',
  rule: 'known-column',
  message: '没有栏目“x”。',
  fix: '改成“y”。',
};
const reportOf = (...problems: object[]): string => JSON.stringify({ counts: {}, problems });

/** GitHub, as far as comments go. */
interface Fake {
  server: Server;
  comments: { id: number; body: string; user: { type: string } }[];
  asked: string[];
  pulls: { number: number; head: { sha: string } }[];
}
let fake: Fake;

beforeEach(async () => {
  fake = { server: createServer(), comments: [], asked: [], pulls: [{ number: 7, head: { sha } }] };
  fake.server.on('request', (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      fake.asked.push(`${method} ${url}`);
      const { body = '' } = (text === '' ? {} : JSON.parse(text)) as { body?: string };
      const answer = answerTo(method, url, body);
      response.statusCode = request.headers.authorization === 'Bearer good' ? 200 : 403;
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  fake.server.close();
});

function answerTo(method: string, url: string, body: string): unknown {
  if (url.startsWith('/repos/office/site/pulls?')) return fake.pulls;
  if (method === 'GET')
    return fake.comments.slice((Number(/&page=(\d+)/.exec(url)?.[1]) - 1) * 100).slice(0, 100);
  if (method === 'POST') fake.comments.push({ id: 5, body, user: { type: 'Bot' } });
  const patched = fake.comments.find(({ id }) => url.endsWith(`/issues/comments/${id}`));
  if (method === 'PATCH' && patched) patched.body = body;
  return { html_url: 'https://github.example/c/5' };
}
const api = (token = 'good'): { url: string; token: string } => ({
  url: `http://127.0.0.1:${(fake.server.address() as AddressInfo).port}`,
  token,
});

test('the comment says what is wrong, where, and where the preview is', () => {
  const text = commentText(
    readReport(reportOf(problem)),
    { url: 'https://a.cn/1', isBuilt: false, commit: sha },
    words,
  );
  expect(text.startsWith(COMMENT_MARK)).toBe(true);
  expect(text).toContain('有 1 个错误');
  expect(text).toContain('没有栏目“x”');
  expect(text).toContain('网站没有生成');
  expect(text).not.toContain('preview');
  const fine = commentText(
    readReport(reportOf()),
    { url: 'https://a.cn/1', isBuilt: true, commit: sha },
    words,
  );
  expect(fine).toContain('稿件检查通过');
  expect(fine).toContain('[运行记录](https://a.cn/1)');
});

test('what strangers write cannot become a link, a mention, a row or HTML', () => {
  const message =
    '[钱](https://evil.cn) @all | x |\n| y | <img src=x> #12 `a` <!-- --> https://evil.cn office/site#3';
  const text = commentText(readReport(reportOf({ ...problem, message })), eventOf(), words);
  const row = text.split('\n').find((line) => line.includes('钱')) ?? '';
  expect(row.match(/\|/g)).toHaveLength(5);
  expect(row.replaceAll(/&#\d+;/g, '')).not.toMatch(/[[\]()<>@#`:/]/);
});

test('a report that is none, or is far too long, does no harm', () => {
  for (const bad of [
    undefined,
    '',
    '[]',
    '{"problems":[{}]}',
    reportOf({ ...problem, message: 'x'.repeat(30_000) }),
  ]) {
    expect(readReport(bad)).toBeUndefined();
  }
  expect(commentText(undefined, eventOf(), words)).toContain('检查没有做完');
  const many = readReport(
    reportOf(
      ...Array.from({ length: 5000 }, () => ({
        ...problem,
        message: '@'.repeat(9000),
        fix: '@'.repeat(9000),
        path: '@'.repeat(9000),
      })),
    ),
  );
  expect(commentText(many, eventOf(), words).length).toBeLessThan(65_536);
});

test('there is one comment, and it is written anew', async () => {
  fake.comments = Array.from({ length: 130 }, (_, id) => ({
    id: 1000 + id,
    body: `${COMMENT_MARK} copied by a person`,
    user: { type: 'User' },
  }));
  await postComment(eventOf(), `${COMMENT_MARK} 1`, api());
  expect(await postComment(eventOf(), `${COMMENT_MARK} 2`, api())).toBe('https://github.example/c/5');
  expect(fake.comments.filter(({ user }) => user.type === 'Bot').map(({ body }) => body)).toEqual([
    `${COMMENT_MARK} 2`,
  ]);
  expect(fake.asked[0]).toBe('GET /repos/office/site/pulls?state=open&head=stranger%3Afix%2Fa%26b%3Dc');
});

test('a request that is closed, or has gone on, gets no comment', async () => {
  fake.pulls = [{ number: 7, head: { sha: 'b'.repeat(40) } }];
  expect(await postComment(eventOf(), COMMENT_MARK, api())).toBeUndefined();
  expect(fake.comments).toEqual([]);
});

test('a refusal names its status', async () => {
  await expect(postComment(eventOf(), COMMENT_MARK, api('bad'))).rejects.toThrow('403');
});

test('an event that is none of a run is not believed', () => {
  expect(readEvent('{}')).toBeUndefined();
  expect(readEvent(undefined)).toBeUndefined();
  expect(readEvent(eventJson({ head_sha: '../..' }))).toBeUndefined();
  expect(readEvent(eventJson({ conclusion: 'failure' }))?.isBuilt).toBe(false);
});
