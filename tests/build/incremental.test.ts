import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDraw } from '../../scripts/bench/random.ts';
import { folderBytes } from './folder-bytes.ts';
import { EDIT_KINDS, ownArticle } from './edits/edit-kinds.ts';
import { openWorkplace, type Workplace } from './edits/workplace.ts';
import { note } from '../../scripts/test/progress.ts';

/** How many edits are drawn; `npm run test:long` draws sixty. */
const EDITS = Number(process.env.EDITS ?? 3);
/** Other edits in every run; the seed of a run that failed draws the same again. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let dir = '';
let place: Workplace;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'zongshu-edits-'));
  place = openWorkplace(dir);
  const draw = createDraw(SEED);
  for (let number = 0; number < 10; number += 1) {
    const { path, text } = ownArticle(draw);
    place.write(path, text);
  }
  expect(place.build()).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** The kinds in a new order, as often as edits are drawn: none is left out for long. */
function drawKinds(draw: ReturnType<typeof createDraw>) {
  const rounds = Array.from({ length: Math.ceil(EDITS / EDIT_KINDS.length) }, () => {
    const left = [...EDIT_KINDS];
    return EDIT_KINDS.map(() => left.splice(draw.between(0, left.length - 1), 1)[0]);
  });
  return rounds.flat().slice(0, EDITS);
}

it(
  `whatever is edited, a build from the last one is a build from nothing, byte for byte (seed ${String(SEED)})`,
  async () => {
    process.stdout.write(`edits drawn with seed ${String(SEED)}\n`);
    const draw = createDraw(SEED + 1);
    for (const [number, kind] of drawKinds(draw).entries()) {
      const edit = `edit ${String(number + 1)}, ${kind?.name ?? ''}: ${(await kind?.make(place, draw)) ?? ''}`;
      note('step', import.meta.filename, edit);
      const isQuick = draw.chance(0.5);
      const report = isQuick ? place.publish() : place.build();
      expect(report, edit).toMatchObject({ code: 0 });
      expect(place.buildAnew(), edit).toMatchObject({ code: 0 });
      process.stdout.write(
        `${edit} (${isQuick ? 'published' : 'built'}, ${String(report.rendered)} files made anew)\n`,
      );
      expect(folderBytes(place.site), edit).toEqual(folderBytes(place.siteAnew));
      expect(report.rendered, edit).toBeLessThanOrEqual(kind?.atMost ?? Infinity);
      expect(report.output, edit).toMatch(/重新生成 \d+ 个页面/);
    }
  },
  EDITS * 240_000,
);

it('publishes texts without starting the engine, and goes back to it where that is needed', () => {
  const isOpen = (name: string): boolean =>
    name.includes('/own-') && !place.read(name).includes('draft: true');
  const path = place.articles().find(isOpen) ?? '';
  place.write(path, `${place.read(path)}\n再说一句。\n`);
  const quick = place.publish();
  expect(quick).toMatchObject({ code: 0, rendered: 1 });
  expect(quick.output).not.toContain('改为完整生成');
  place.write('content/site.yaml', place.read('content/site.yaml').replace('tagline:', 'tagline: 又'));
  const whole = place.publish();
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.output).toContain('改为完整生成');
  expect(place.buildAnew()).toMatchObject({ code: 0 });
  expect(folderBytes(place.site)).toEqual(folderBytes(place.siteAnew));
});

it.each(['publish', 'build'] as const)('makes nothing anew where nothing was edited (%s)', (way) => {
  place[way]();
  const report = place[way]();
  expect(report.rendered).toBe(0);
  expect(report.output).toContain('新增 0 个，改动 0 个，删除 0 个');
});
