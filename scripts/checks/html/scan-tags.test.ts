import { expect, test } from 'vitest';
import { findDeepHtml } from './deep-html.ts';
import { scanTags } from './scan-tags.ts';

const names = (html: string): string[] => scanTags(html).map(({ name }) => name);

test('tags are found with their attributes, quoted or not', () => {
  expect(scanTags('<a HREF="x>y" title=\'z\' b=c open>')).toEqual([
    {
      name: 'a',
      attributes: [
        { name: 'href', value: 'x>y' },
        { name: 'title', value: 'z' },
        { name: 'b', value: 'c' },
        { name: 'open', value: '' },
      ],
      start: 0,
      end: 33,
    },
  ]);
});

test('attributes that touch each other, or a slash, are still seen', () => {
  expect(scanTags('<img src="a"onerror="b">')[0]?.attributes.map(({ name }) => name)).toEqual([
    'src',
    'onerror',
  ]);
  expect(scanTags('<svg/onload=alert(1)>')[0]?.attributes.map(({ name }) => name)).toEqual(['onload']);
});

test('comments, closing tags and the text of a script are passed over', () => {
  expect(names('<!-- <b> --><i>x</i>')).toEqual(['i']);
  expect(names('<script>if (a <b) x</script>')).toEqual(['script']);
});

test('declarations and instructions are seen', () => {
  expect(names('<!DOCTYPE html><?php echo 1 ?>')).toEqual(['!', '?']);
});

test('entities do not hide a scheme', () => {
  expect(scanTags('<a href="java&#x73;cript&colon;x">')[0]?.attributes[0]?.value).toBe('javascript:x');
});

test('nesting is measured over all pieces of HTML, and void elements do not count', () => {
  const deep = Array.from({ length: 101 }, (_, index) => ({ html: '<div>', start: index * 5 }));
  expect(findDeepHtml(deep)).toBe(500);
  expect(findDeepHtml(deep.slice(1))).toBeUndefined();
  expect(findDeepHtml([{ html: '<br>'.repeat(500), start: 0 }])).toBeUndefined();
  expect(findDeepHtml([{ html: '<b>x</b>'.repeat(500), start: 0 }])).toBeUndefined();
});
