import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ask as words } from '../../src/locales/zh-CN/desk.ts';
import { openDesk, type Desk } from './ask.ts';

/** A desk whose answers are the lines of a pipe, and what it printed. */
function deskWith(
  piped: string,
  run: (desk: Desk) => Promise<unknown>,
): Promise<{ result: unknown; printed: string }> {
  const output = new PassThrough();
  const desk = openDesk(words, { input: Readable.from([piped]), output });
  return run(desk)
    .catch((error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : error))
    .then((result) => {
      desk.close();
      return { result, printed: String(output.read() ?? '') };
    });
}

const columns = [
  { value: 'news', label: '要闻' },
  { value: 'notes', label: '通知' },
];

test('answers that a pipe sends all at once are each given to their question', async () => {
  const { result } = await deskWith('第一条\n\n２\n是\n', async (desk) => [
    await desk.text({ text: '标题', flag: '--title' }),
    await desk.text({ text: '日期', flag: '--date', preset: '2023-01-11' }),
    await desk.choose({ text: '栏目', flag: '--column', choices: columns }),
    await desk.confirm({ text: '写入', flag: '--yes', preset: false }),
  ]);
  expect(result).toEqual(['第一条', '2023-01-11', 'notes', true]);
});

test('a last line without its newline counts', async () => {
  const { result } = await deskWith('末行', (desk) => desk.text({ text: '标题', flag: '--title' }));
  expect(result).toBe('末行');
});

test('an answer that will not do is asked for again, and the reason is said', async () => {
  const check = (answer: string): string | undefined => (answer.length > 2 ? '太长了。' : undefined);
  const { result, printed } = await deskWith('\n一二三\n一二\n', (desk) =>
    desk.text({ text: '简称', flag: '--short', check }),
  );
  expect(result).toBe('一二');
  expect(printed).toContain(words.answerNeeded);
  expect(printed).toContain('太长了。');
});

test('a choice is taken by number, value or label, and by nothing else', async () => {
  const { result, printed } = await deskWith('0\n3\nnope\n通知\n', (desk) =>
    desk.choose({ text: '栏目', flag: '--column', choices: columns }),
  );
  expect(result).toBe('notes');
  expect(printed.match(/不在可选之列/g)).toHaveLength(3);
  expect(printed).toContain('  1. 要闻（news）\n  2. 通知（notes）\n');
});

test('an option that answers is not asked, but held against the same rule', async () => {
  const check = (): string => '不行。';
  const { result, printed } = await deskWith('', (desk) =>
    desk.text({ text: '标题', flag: '--title', given: 'x', check }),
  );
  expect(result).toBe('Stop: 参数 --title：不行。');
  expect(printed).toBe('');
});

test('where nobody can answer, the option to give is named; presets count as answers', async () => {
  const { result } = await deskWith('', (desk) => desk.text({ text: '标题', flag: '--title' }));
  expect(result).toBe(`Stop: ${words.nobodyThere('--title')}`);
  const preset = await deskWith('', (desk) => desk.text({ text: '副题', flag: '--subtitle', preset: '' }));
  expect(preset.result).toBe('');
});

test('a pipe that ends in the middle breaks off, even where a preset stands', async () => {
  const { result } = await deskWith('标题\n', async (desk) => {
    await desk.text({ text: '标题', flag: '--title' });
    return desk.text({ text: '副题', flag: '--subtitle', preset: '' });
  });
  expect(result).toBe(`Stop: ${words.nobodyThere('--subtitle')}`);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s at a terminal cancels', async (_name, key) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const desk = openDesk(words, { input, output: new PassThrough() });
  const answer = desk.text({ text: '副题', flag: '--subtitle', preset: '' });
  input.write(key);
  await expect(answer).rejects.toThrow(words.cancelled);
  desk.close();
});

test('an empty answer where one must be chosen is asked for again in plain words', async () => {
  const { result, printed } = await deskWith('\n1\n', (desk) =>
    desk.choose({ text: '栏目', flag: '--column', choices: columns }),
  );
  expect(result).toBe('news');
  expect(printed).toContain(words.answerNeeded);
  expect(printed).not.toContain('“”');
});
