import { describe, expect, test } from 'vitest';
import { showMoment, toInstant } from './moment.ts';

describe('a moment', () => {
  test('that is a plain date counts from midnight in the site’s zone', () => {
    expect(toInstant('2023-01-11', 'Asia/Shanghai')).toBe(Date.parse('2023-01-10T16:00:00Z'));
  });

  test('that is a plain date is shown as a date', () => {
    expect(showMoment('2023-01-11', 'Asia/Shanghai')).toMatchObject({
      text: '2023-01-11',
      month: '2023-01',
      machine: '2023-01-11',
    });
  });

  test('with a zone is shown on the site’s clocks', () => {
    expect(showMoment('2023-01-10T22:30:00Z', 'Asia/Shanghai')).toMatchObject({
      text: '2023-01-11 06:30',
      day: '2023-01-11',
      machine: '2023-01-11T06:30+08:00',
    });
  });

  test('shows midnight as 00:00, not as 24:00', () => {
    expect(showMoment('2023-01-11T00:00+08:00', 'Asia/Shanghai').text).toBe('2023-01-11 00:00');
  });

  test('counts a day right where clocks change', () => {
    expect(toInstant('2024-07-01', 'Europe/Berlin')).toBe(Date.parse('2024-06-30T22:00:00Z'));
    expect(toInstant('2024-01-01', 'Europe/Berlin')).toBe(Date.parse('2023-12-31T23:00:00Z'));
  });
});
