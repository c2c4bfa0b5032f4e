import { readFigures } from '../../src/model/figure.ts';
import type { ImportWords } from '../../src/locales/zh-CN/import.ts';
import { Stop } from '../build/stop.ts';
import { analysePage } from './analyse/analyse-page.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { ImportedArticle } from './imported-article.ts';
import { loadPicturesBeside } from './load-pictures-beside.ts';
import { readPage } from './read-page.ts';

/**
 * Reads a file and understands it as an article.
 * @param path Absolute path.
 * @param shown The path as the editor wrote it.
 * @throws {@link Stop} That says in one sentence why the file cannot be imported.
 */
export async function importFile(path: string, shown: string, words: ImportWords): Promise<ImportedArticle> {
  try {
    const article = analysePage(await readPage(path));
    if (article.paragraphs.length === 0) throw new ImportRefusal('no-article');
    return { ...article, pictures: loadPicturesBeside(article.pictures, path) };
  } catch (error) {
    throw new Stop(sayWhy(error, shown, words));
  }
}

function sayWhy(error: unknown, shown: string, words: ImportWords): string {
  if (process.env.DEBUG === '1') throw error;
  if (error instanceof ImportRefusal) return words.refused(shown, words.refusals[error.code]);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.missing(shown);
  if (code === 'EISDIR') return words.notAFile(shown);
  if (/^E[A-Z]+$/.test(code)) return words.unreadable(shown, code);
  return words.broke(shown, error instanceof Error ? error.message : String(error));
}

/** How many figures the text of an article has. */
export function countFigures({ paragraphs }: ImportedArticle): number {
  return readFigures(paragraphs.join('\n\n')).length;
}
