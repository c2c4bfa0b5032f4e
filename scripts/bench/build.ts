import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { START_FLAGS } from '../build/spare-memory.ts';
import { projectRoot, resolveSettings } from '../../src/source/settings.ts';
import { type Bench, type BenchOptions, median } from './bench.ts';
import { makeArticle } from './make-article.ts';
import { makeContent } from './make-content.ts';
import { type Cost, measureCommand } from './measure-command.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { editPeer, type Peer, writePeer } from './peers/peer.ts';
import { plain } from './peers/plain.ts';
import { measureReader } from './reader/measure-reader.ts';
import { measureSearch } from './search-bytes.ts';
import { describeChanges, readSiteFiles } from './site-files.ts';

/** The last day of the benchmark's twenty years: an article of that day is the newest. */
const NEWEST = '2025-12-31';

/** Costs by what was done, as often as it was done. */
type Costs = Map<string, Cost[]>;

/** Where one benchmark works. */
interface Desk extends BenchOptions {
  root: string;
  content: string;
  out: string;
  costs: Costs;
}

/** Our own build beside other generators of the same articles, and what its pages cost their readers. */
export const build: Bench = {
  name: 'build',
  run: async (options) => {
    const root = mkdtempSync(join(tmpdir(), 'zongshu-bench-'));
    const content = join(root, 'content');
    const desk: Desk = { ...options, root, content, out: join(root, 'out'), costs: new Map() };
    try {
      makeContent(content, options.articles);
      const before = loadavg()[0] ?? 0;
      const peers = await preparePeers(desk);
      for (let round = 1; round <= options.runs; round += 1) {
        await measureOurs(desk, round);
        for (const peer of peers) await measurePeer(desk, peer, round);
      }
      const changes = await publish(desk);
      const load = `load of the machine: ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
      return [
        `${options.articles} articles, medians of ${options.runs}; ${load}`,
        ...describeCosts(desk.costs),
        ...describeRatios(desk.costs, options.articles),
        ...changes,
        ...(await measureReader(desk.out, readFileSync(newFile(desk), 'utf8'))),
        ...(await describeSearch(desk.out)),
      ];
    } finally {
      rmSync(cacheOf(desk), { recursive: true, force: true });
      rmSync(root, { recursive: true, force: true });
    }
  },
};

const cacheOf = ({ content }: Desk): string => resolveSettings({ content }).cacheDir;
const newFile = ({ content }: Desk): string => join(content, 'articles', NEWEST.slice(0, 4), 'a999999.md');

async function note({ costs }: Desk, name: string, work: () => Promise<Cost>): Promise<void> {
  const cost = await work();
  costs.set(name, [...(costs.get(name) ?? []), cost]);
}

function zongshu(desk: Desk, command: 'build' | 'check' | 'publish', ...files: string[]): Promise<Cost> {
  const out = command === 'check' ? [] : ['--out', desk.out];
  const script = join(projectRoot, 'scripts', 'zongshu.mjs');
  return measureCommand(process.execPath, [
    ...START_FLAGS,
    script,
    command,
    '--content',
    desk.content,
    ...out,
    ...files,
  ]);
}

async function measureOurs(desk: Desk, round: number): Promise<void> {
  rmSync(cacheOf(desk), { recursive: true, force: true });
  await note(desk, 'check, for the first time', () => zongshu(desk, 'check'));
  await note(desk, 'check, again', () => zongshu(desk, 'check'));
  rmSync(cacheOf(desk), { recursive: true, force: true });
  rmSync(desk.out, { recursive: true, force: true });
  await note(desk, 'clean build', () => zongshu(desk, 'build'));
  const { path, text } = makeArticle(0);
  writeFileSync(join(desk.content, path), `${text}\n更新${round}次。\n`);
  await note(desk, 'one article edited', () => zongshu(desk, 'build'));
  await note(desk, 'nothing changed', () => zongshu(desk, 'build'));
  const other = makeArticle(1);
  writeFileSync(join(desk.content, other.path), `${other.text}\n更新${round}次。\n`);
  await note(desk, 'npm run publish', () => zongshu(desk, 'publish', join(desk.content, other.path)));
}

/** Publishes one new article with five bound figures and tells which files change. */
async function publish(desk: Desk): Promise<string[]> {
  const before = readSiteFiles(desk.out);
  writeFileSync(
    newFile(desk),
    makeArticle(desk.articles).text.replace(/^published: .*$/m, `published: ${NEWEST}`),
  );
  await note(desk, 'one article published', () => zongshu(desk, 'build'));
  const after = readSiteFiles(desk.out);
  const bytes = [...after.values()].reduce((sum, file) => sum + file.bytes, 0);
  const [count, ...kinds] = describeChanges(before, after);
  return [
    `dist: ${after.size} files, ${(bytes / 1e6).toFixed(1)} MB`,
    `files changed by publishing one article: ${count ?? ''} (at most 30, better 15)`,
    ...kinds.map((kind) => `  ${kind}`),
  ];
}

/** A peer that is installed. */
interface Ready {
  peer: Peer;
  dir: string;
  command: string;
  args: string[];
}

async function preparePeers(desk: Desk): Promise<Ready[]> {
  const ready: Ready[] = [];
  for (const peer of [eleventy, hugo, plain]) {
    const found = peer.command(desk.peers);
    if (!found || !(await starts(found.command))) continue;
    const dir = join(desk.root, peer.name);
    writePeer(peer, dir, desk.articles);
    ready.push({ peer, dir, ...found });
  }
  return ready;
}

function starts(command: string): Promise<boolean> {
  const argument = command === 'hugo' ? 'version' : '--version';
  return measureCommand(command, [argument]).then(
    () => true,
    () => false,
  );
}

async function measurePeer(desk: Desk, { peer, dir, command, args }: Ready, round: number): Promise<void> {
  const run = (): Promise<Cost> => measureCommand(command, args, { cwd: dir });
  rmSync(join(dir, 'out'), { recursive: true, force: true });
  await note(desk, `${peer.name}, clean`, run);
  editPeer(peer, dir, round);
  await note(desk, `${peer.name}, run again`, run);
}

const middle = (costs: readonly Cost[], of: keyof Cost): number =>
  median(costs.flatMap((cost) => cost[of] ?? []));

function describeCosts(costs: Costs): string[] {
  return [...costs].map(([name, list]) => {
    const [wall, cpu, memory] = [middle(list, 'wall'), middle(list, 'cpu'), middle(list, 'memory')];
    return `${name.padEnd(26)} ${wall.toFixed(2).padStart(8)} s  ${cpu.toFixed(2).padStart(8)} s of processors  ${memory.toFixed(0).padStart(6)} MiB`;
  });
}

/** Phrases that a reader of the benchmark's articles might look for: common, and rare. */
const PHRASES = ['河道整治', '返乡创业者', '第1234次'];

async function describeSearch(dist: string): Promise<string[]> {
  const costs = await Promise.all(PHRASES.map((words) => measureSearch(dist, words)));
  const each = costs.map(
    ({ bytes, requests, titles }, at) =>
      `  ${PHRASES[at] ?? ''}: ${bytes} B in ${requests} requests, ${titles.length} hits listed`,
  );
  return ['first query of the search, with its script (at most 153600 B at 10,000 articles)', ...each];
}

/** What is compared with what, and what it should come to at most. */
const RATIOS: readonly (readonly [ours: string, theirs: string, target: string, large?: string])[] = [
  ['clean build', 'Eleventy, clean', 'at most 1.0, better 0.7'],
  ['one article edited', 'Hugo, run again', 'at most 0.7, better 0.5', 'at most 0.5, better 0.25'],
  ['npm run publish', 'Hugo, run again', 'at most 0.35, better 0.15'],
  ['clean build', 'plain Node, clean', 'no target'],
];

/** From so many articles on, the targets are those of very large sites. */
const LARGE = 50_000;

function describeRatios(costs: Costs, articles: number): string[] {
  const isLarge = articles >= LARGE;
  const memory = (of: 'memory' | 'largest'): string => middle(costs.get('clean build') ?? [], of).toFixed(0);
  return [
    ...RATIOS.flatMap(([ours, theirs, target, large]) => {
      const [mine, other] = [costs.get(ours), costs.get(theirs)];
      if (!mine || !other) return [];
      const ratios = (['wall', 'cpu'] as const).map((of) =>
        (middle(mine, of) / middle(other, of)).toFixed(2),
      );
      return [
        `${ours} ÷ ${theirs}: ${ratios[0] ?? ''} (processors ${ratios[1] ?? ''}); ${isLarge && large ? large : target}`,
      ];
    }),
    `memory of a clean build: largest process ${memory('largest')} MiB, all together ${memory('memory')} MiB (at most ${isLarge ? '2048' : '1024, better 614'})`,
  ];
}
