import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('draw-all.ts', import.meta.url));

/** Draws every sample chart in a process with this environment added. */
function draw(env: Record<string, string>): { digest: string; fonts: string[] } {
  const text = execFileSync(process.execPath, [script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return JSON.parse(text) as { digest: string; fonts: string[] };
}

test('drawings are the same bytes in another time zone, another language and without the fonts of the machine', () => {
  const here = draw({});
  expect(draw({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toEqual(here);
  expect(draw({ TZ: 'America/Los_Angeles', HOME: '/nonexistent', FONTCONFIG_FILE: '/dev/null' })).toEqual(
    here,
  );
});

test('no font of the machine is ever loaded', () => {
  expect(draw({ DISABLE_SYSTEM_FONTS_LOAD: '' }).fonts).toEqual(['Noto Sans SC', 'Zongshu Chart']);
});
