import { expect, test } from 'vitest';
import { deriveDarkColor, findContrastFaults, inkOn } from './color.ts';

test('a strong red passes on light paper', () => {
  expect(findContrastFaults({ main: '#a8161c' })).toEqual([]);
});

test('a colour just under the limit is refused with its contrast', () => {
  const [fault] = findContrastFaults({ main: '#1879d2' });
  expect(fault).toMatchObject({ scheme: 'light', color: '#1879d2' });
  expect(fault?.contrast).toBeLessThan(4.5);
});

test('a dark colour is judged on dark paper', () => {
  expect(findContrastFaults({ main: '#a8161c', dark: '#a8161c' })).toHaveLength(1);
});

test.each(['#a8161c', '#015293', '#1b6b3a', '#5b2a86', '#000000', '#333333'])(
  '%s gets a dark partner that passes',
  (main) => {
    expect(
      findContrastFaults({ main, dark: deriveDarkColor(main) }).filter(({ scheme }) => scheme === 'dark'),
    ).toEqual([]);
  },
);

test('ink on the colour is black or white, whichever reads better', () => {
  expect(inkOn('#a8161c')).toBe('#ffffff');
  expect(inkOn('#ff8d80')).toBe('#000000');
});
