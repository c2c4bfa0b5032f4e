import { expect, test } from 'vitest';
import { findSvgFault } from './svg-fault.ts';

const svg = (inside: string, size = 'width="10" height="10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;

test.each([
  ['a script', '<script>alert(1)</script>', '<script>'],
  ['a script after a title', '<title>甲</title><svg:script href="x"/>', '<svg:script>'],
  ['a handler', '<rect onclick="alert(1)"/>', 'onclick'],
  ['HTML', '<foreignObject><p>a</p></foreignObject>', '<foreignObject>'],
  ['a link that runs code', '<a xlink:href="javascript:alert(1)"><rect/></a>', 'xlink:href'],
  ['a picture from elsewhere', '<image href="https://www.example.com/a.png"/>', 'href'],
  ['a style that loads', '<rect style="fill:url(https://www.example.com/a)"/>', 'style'],
  ['a sheet that loads', '<style>@import "https://www.example.com/a.css";</style>', '@import'],
])('an SVG with %s is refused', (_, inside, name) => {
  expect(findSvgFault(svg(inside))).toMatchObject({ kind: 'active', name });
});

test('the place is the one in the text, comments or not', () => {
  expect(findSvgFault(`<!-- <script> -->${svg('<script/>')}`)?.offset).toBe(17 + svg('').indexOf('</svg>'));
});

test.each([
  ['no size', ''],
  ['a size in shares', 'width="100%" height="100%"'],
  ['a width alone', 'width="10"'],
])('an SVG with %s is refused', (_, size) => {
  expect(findSvgFault(svg('<rect/>', size))?.kind).toBe('size');
});

test.each([
  ['shapes', '<rect width="1" height="1" fill="url(#a)"/><use href="#b"/>', 'viewBox="0 0 1 1"'],
  ['a picture written out', '<image href="data:image/png;base64,AA=="/>', 'width="10mm" height="5mm"'],
  ['a script in a comment', '<!-- <script>a</script> -->', 'viewBox="0 0 1 1" width="100%"'],
])('an SVG with %s passes', (_, inside, size) => {
  expect(findSvgFault(svg(inside, size))).toBeUndefined();
});
