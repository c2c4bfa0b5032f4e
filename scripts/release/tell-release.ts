import { houseZone } from '../build/house-words.ts';
import type { ReleaseSummary } from '../../src/locales/zh-CN/release.ts';
import { SAFE_ROOT, USUAL_ROOT } from '../host/safe-root.ts';
import type { ListedRelease } from './list-releases.ts';
import { baiduGone, baiduUrls } from './plan-files.ts';
import type { Asked } from './read-asked.ts';
import type { Released } from './release-site.ts';
import { releaseFolder } from './shelf.ts';

/** What a command says in the end: for people, and for programs. */
export interface Told {
  text: string;
  /** Becomes JSON. */
  value: unknown;
}

/** Tells of a release that was put out. */
export function tellReleased(asked: Asked, released: Released): Told {
  const { words, place, shelf, since } = asked;
  const { name, unchanged, pruned, notes } = released;
  const folder = releaseFolder(shelf, name);
  const value = printed(asked, released, folder.site);
  const text =
    unchanged && since === undefined
      ? words.unchanged(name, place)
      : words.released(summaryOf(released, value), place, folder.dir);
  const isFirst = released.since === undefined && asked.served !== undefined;
  const lines = [
    ...notes,
    text,
    ...(isFirst ? pointServer(asked, folder.dir) : []),
    ...(pruned.length > 0 ? [words.pruned(pruned)] : []),
  ];
  return { text: lines.join('\n'), value: { ...value, folder: folder.dir, dryRun: false } };
}

/** Where a web server finds the site; and that its configuration does not know, where it cannot. */
function pointServer({ words, served = '' }: Asked, dir: string): string[] {
  const point = words.pointServer(served, dir);
  return SAFE_ROOT.test(served) ? [point] : [point, words.rootDiffers(USUAL_ROOT)];
}

/** Tells of a release that would be put out. */
export function tellPlanned(asked: Asked, planned: Released): Told {
  const { words, place, since, settings } = asked;
  const { name, unchanged, notes } = planned;
  const value = printed(asked, planned, settings.outDir);
  const text =
    unchanged && since === undefined
      ? words.unchanged(name, place)
      : words.planned(summaryOf(planned, value), place);
  return { text: [...notes, text].join('\n'), value: { ...value, dryRun: true } };
}

/** Tells of a release that is, or would be, served again. */
export function tellRolledBack(asked: Asked, released: Released, dryRun: boolean): Told {
  const { words, place, shelf } = asked;
  const { name, changes, unchanged, notes } = released;
  const folder = releaseFolder(shelf, name);
  const said = dryRun ? words.wouldRollBack : words.rolledBack;
  const text = unchanged ? words.isServed(name, place) : said(name, place, changes.purge.length, folder.dir);
  const value = { ...printed(asked, released, folder.site), folder: folder.dir, dryRun };
  return { text: [...notes, text].join('\n'), value };
}

/** Tells of the releases that are kept. */
export function tellListed({ words, place, settings }: Asked, releases: readonly ListedRelease[]): Told {
  const timeZone = houseZone(settings.contentDir);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const shown = releases.map(({ at, ...each }) => ({ ...each, at: at && clock.format(new Date(at)) }));
  return { text: words.listed(shown, place), value: releases };
}

/** What programs read; with all paths, which the words only count. */
interface Printed {
  baidu: readonly string[];
  baiduGone: readonly string[];
}

function printed(
  { place }: Asked,
  { name, manifest, changes, since, unchanged, pruned, notes }: Released,
  site: string,
): Printed & Record<string, unknown> {
  const { id, previous, moved, gone } = manifest;
  return {
    ...{ release: name, id, previous, since: since ?? null, place, unchanged, moved, gone, ...changes },
    baidu: baiduUrls(site, manifest, changes),
    baiduGone: baiduGone(manifest, changes),
    ...{ pruned, notes },
  };
}

function summaryOf(
  { name, since, manifest, changes }: Released,
  { baidu, baiduGone: dead }: Printed,
): ReleaseSummary {
  const { uploads, removals, bytes, purge, ...paths } = changes;
  return {
    ...{ name, since, ...paths },
    uploads: uploads.length,
    removals: removals.length,
    size: bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
    purge: purge.length,
    baidu: baidu.length,
    dead: dead.length,
    moved: manifest.moved.length,
    gone: manifest.gone.length,
  };
}
