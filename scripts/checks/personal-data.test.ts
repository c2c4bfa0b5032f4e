import { expect, test } from 'vitest';
import { personalData } from './personal-data.ts';
import { findIn } from './prose/test-rule.ts';

// Made up: the check digits are right, the area codes name no place.
test.each(['身份证号10000019900307123X。', '（10000019900307123x）', '证件100000200001010885'])(
  '%s gives away an identity card',
  (text) => {
    expect(findIn(personalData, text)).toHaveLength(1);
  },
);

test.each(['编号100000199003071230', '100000199013071235', 'A10000019900307123X', '1000001990030712300'])(
  '%s is no identity card',
  (text) => {
    expect(findIn(personalData, text)).toEqual([]);
  },
);

test.each(['账号6222020000000000000', '账号4111 1111 1111 1111'])('%s looks like a bank card', (text) => {
  expect(findIn(personalData, text)).toHaveLength(1);
});

test.each(['账号6222020000000000001', '流水4111111111111112', '9111 1111 1111 1111'])(
  '%s fails the check digit of a bank card, or is none',
  (text) => {
    expect(findIn(personalData, text)).toEqual([]);
  },
);

test.each([
  '电话13800138000',
  '电话138 0013 8000',
  '电话138-0013-8000',
  '电话+8613800138000',
  '[打电话](tel:13800138000)',
])('%s gives away a mobile number', (text) => {
  expect(findIn(personalData, text)).toHaveLength(1);
});

test.each([
  '电话138****8000',
  '电话0914-2312345',
  '投资13800138000元',
  '共13800138000.5立方米',
  '流水号2013800138000',
  'value: 13800138000',
  '订单13800138000-1',
  '热线12345、12315、95598',
  '编号AB13800138000',
  '发票号码：13800138000',
  '合同编号为13800138000',
])('%s does not', (text) => {
  expect(findIn(personalData, text)).toEqual([]);
});
