import { describe, expect, it } from 'vitest';
import { dataPackageFaults } from './data-package-faults.ts';
import { readCsv } from './read-csv.ts';

describe('the reader of CSV files', () => {
  it('reads quotes, commas and breaks inside a cell', () => {
    expect(readCsv('a,"b ""c"", d"\r\n"x\r\ny",\r\n')).toEqual([
      ['a', 'b "c", d'],
      ['x\r\ny', ''],
    ]);
  });

  it.each(['a,b\nc,d\n', 'a,b\r\nc\r\n', 'a,b"c\r\n', 'a,b', 'a,"b\r\n'])('refuses %j', (text) => {
    expect(() => readCsv(text)).toThrow();
  });
});

describe('the reader of data packages', () => {
  const field = { name: 'value', type: 'number' };
  const resource = (fields: object[], more = {}): object => ({
    ...{ profile: 'tabular-data-resource', name: 'values', path: 'values.csv', schema: { fields } },
    ...more,
  });
  const wrap = (resources: object[], more = {}): object => ({
    ...{ profile: 'tabular-data-package', name: 'zuofeng', resources },
    ...more,
  });
  const rows =
    (...cells: string[]) =>
    () => [['value'], ...cells.map((cell) => [cell])];

  it('accepts a good one', () => {
    expect(dataPackageFaults(wrap([resource([field])]), rows('12', '-1.5', ''))).toEqual([]);
  });

  it.each([
    ['a name with a blank', wrap([resource([field])], { name: 'Zuo Feng' })],
    ['no resource', wrap([])],
    ['a resource without a name', wrap([resource([field], { name: undefined })])],
    ['a path that leaves the package', wrap([resource([field], { path: '../values.csv' })])],
    ['an unknown type', wrap([resource([{ name: 'value', type: 'money' }])])],
    ['a field of another name', wrap([resource([{ name: 'amount', type: 'number' }])])],
    ['two resources of one name', wrap([resource([field]), resource([field])])],
    ['a homepage that is no address', wrap([resource([field])], { homepage: 'campaigns' })],
  ])('refuses %s', (_, descriptor) => {
    expect(dataPackageFaults(descriptor, rows('12'))).not.toEqual([]);
  });

  it('finds a value that is no number, no date, or none of those allowed', () => {
    const at = (type: string, constraints = {}) => wrap([resource([{ name: 'value', type, constraints }])]);
    expect(dataPackageFaults(at('number'), rows('1,200'))).toHaveLength(1);
    expect(dataPackageFaults(at('date'), rows('2023-02-30'))).toHaveLength(1);
    expect(dataPackageFaults(at('string', { enum: ['exact'] }), rows('多于'))).toHaveLength(1);
    expect(dataPackageFaults(at('string', { required: true }), rows(''))).toHaveLength(1);
  });
});
