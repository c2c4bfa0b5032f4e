import { availableParallelism } from 'node:os';
import { listContentFiles } from '../../src/source/content-files.ts';
import { hasRoomBeside } from '../build/check-beside.ts';
import { hasKeptPages } from './kept-pages.ts';

/** Content files from which on several processes are quicker than one; each takes two seconds to begin. */
const MANY = 700;

/** More of them would wait for the process that hands out the pages. */
const MOST = 4;

/** Name of the variable that sets the number of workers, for tests: 0 for none. */
const WORKERS = 'RENDER_WORKERS';

/** How many processes shall render; none where pages are kept, the content is small, or the machine is. */
export function countWorkers(cacheDir: string, contentDir: string): number {
  if (hasKeptPages(cacheDir)) return 0;
  const wanted = process.env[WORKERS];
  if (wanted !== undefined) return Number(wanted);
  return hasRoomBeside() && listContentFiles(contentDir).length > MANY
    ? Math.min(availableParallelism(), MOST)
    : 0;
}
