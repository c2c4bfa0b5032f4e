import { expect, it } from 'vitest';
import { release as words } from '../../src/locales/en/release.ts';
import { kindOfPlace, readPlace } from './read-asked.ts';

it.each([
  ['/srv/www', 'folder'],
  ['web', 'folder'],
  ['./a:b', 'folder'],
  [String.raw`C:\www`, 'folder'],
  ['D:/www', 'folder'],
  ['web@10.0.0.8:/srv/www', 'rsync'],
  ['office:www', 'rsync'],
  ['office::www/site', 'rsync'],
  ['rsync://office/www', 'rsync'],
  ['rclone:oss:bucket/zt', 'rclone'],
  ['rclone:/mnt/share', 'rclone'],
] as const)('the place %s is reached as a place of its kind', (to, kind) => {
  expect(kindOfPlace(to)).toBe(kind);
  const { carrier } = readPlace({ to, shelf: undefined, variants: false }, words);
  expect(carrier?.program ?? 'folder').toBe(kind);
});

it.each(['https://oss.example.com/', 'ftp://host/x', 's3://bucket', 'rclone:', '-e sh:x', 'rclone:--x', ' '])(
  'the place "%s" is refused, with what can be written instead',
  (to) => {
    expect(() => readPlace({ to, shelf: undefined, variants: false }, words)).toThrow(
      /cannot be used after --to/,
    );
  },
);

it.each([
  ['web@10.0.0.8:/srv/www/', '/srv/www/current'],
  ['office:www', undefined],
  ['rsync://office/www', undefined],
])('of the place %s the folder that is served is known only where its path is', (to, served) => {
  expect(readPlace({ to, shelf: undefined, variants: false }, words).served).toBe(served);
});
