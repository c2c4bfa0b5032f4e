import { expect, test } from 'vitest';
import { readOwnUnit } from './own-unit.ts';

const marks = { over: 'over ', about: 'about ', under: 'nearly ' };

function read(text: string, unit: string): ReturnType<typeof readOwnUnit> {
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  return readOwnUnit(text.replace('[', '').replace(']', ''), { from, to }, { unit, marks });
}

test.each([
  ['merged [12 counters] into one', 12, 'exact'],
  ['merged [1,200 counters] into one', 1200, 'exact'],
  ['merged [over 12 counters] into one', 12, 'over'],
  ['merged [about 12.5 counters] into one', 12.5, 'about'],
])('%s is read as %d (%s)', (text, value, bound) => {
  const reading = read(text, 'counters');
  expect(reading).not.toHaveProperty('fault');
  expect(reading.figure).toMatchObject({ value, bound, unit: 'counters' });
});

test.each([
  ['merged about [12 counters]', 'partly'],
  ['merged 1[12 counters]', 'partly'],
  ['合并[12 counters]左右', 'partly'],
  ['merged [12 desks]', 'words'],
  ['merged [12 counters there]', 'words'],
  ['merged [some counters]', 'none'],
])('%s is refused: %s', (text, fault) => {
  expect(read(text, 'counters')).toMatchObject({ fault });
});
