import type { ReleaseWords } from '../../src/locales/zh-CN/release.ts';
import { Stop } from '../build/stop.ts';
import { UnreadableMoves } from './moved-and-gone.ts';

/** The sentence for a failure of a release: whatever happened, what was served is served still. */
export function asReleaseStop(error: unknown, place: string, words: ReleaseWords): Error {
  if (error instanceof Stop) return error;
  if (error instanceof UnreadableMoves) return new Stop(words.badMoves(error.message), { cause: error });
  const { code, path = place, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  const stop = (say: (path: string) => string): Stop => new Stop(say(path), { cause: error });
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return stop(words.diskFull);
  if (syscall === 'symlink' && (code === 'EPERM' || code === 'ENOSYS' || code === 'EACCES'))
    return stop(words.noLinks);
  if (code === 'ENOTDIR' || code === 'EEXIST') return stop(() => words.placeIsFile(place));
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return stop(words.noPermission);
  return new Stop(words.failed(error instanceof Error ? error.message : String(error)), { cause: error });
}
