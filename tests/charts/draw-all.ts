import { createHash } from 'node:crypto';
import { fontFamilies } from '../../src/charts/build-canvas.ts';
import { renderPng } from '../../src/charts/render-png.ts';
import { renderSvg } from '../../src/charts/render-svg.ts';
import { goodChart, SPECS } from '../../src/charts/test-charts.ts';

/** Prints the digest of every drawing and the fonts in use: run as a process of its own, in another environment. */
const digest = createHash('sha256');
for (const spec of Object.values(SPECS)) {
  const data = goodChart(spec);
  digest.update(renderSvg(data));
  for (const kind of ['social', 'chart'] as const) digest.update(renderPng(data, kind, '#a8161c'));
}
process.stdout.write(JSON.stringify({ digest: digest.digest('hex'), fonts: fontFamilies().sort() }));
