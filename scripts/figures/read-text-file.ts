import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { problemWords } from '../../src/locales/problem-words.ts';
import type { FigureCommandWords } from '../../src/locales/zh-CN/figures.ts';
import { decodeText } from '../../src/source/decode-text.ts';
import { standingDir } from '../../src/source/settings.ts';
import { Stop } from '../build/stop.ts';

/** What a refusal needs. */
interface Speech {
  locale: 'zh-CN' | 'en';
  words: FigureCommandWords;
}

/**
 * The text of `file`, a path from where the editor stands, exactly as it stands in the file: a byte-order mark and
 * Windows line ends are kept, so that offsets are those of the file.
 * @throws {@link Stop} Where the file cannot be read, or is not UTF-8 text.
 */
export function readTextFile(file: string, speech: Speech): string {
  const bytes = readBytes(file, speech.words);
  if (/\.(?:docx?|wps|html?|pdf)$/i.test(file)) throw new Stop(speech.words.importFirst(file));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // The sentence below says what is wrong with the bytes.
  }
  throw new Stop(refusal(file, bytes, speech));
}

function readBytes(file: string, words: FigureCommandWords): Buffer {
  try {
    return readFileSync(resolve(standingDir(), file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Stop(words.missing(file));
    if (code === 'EISDIR') throw new Stop(words.notAFile(file));
    throw new Stop(words.unreadable(file, code));
  }
}

function refusal(file: string, bytes: Uint8Array, { locale, words }: Speech): string {
  const shown = relative(standingDir(), resolve(standingDir(), file)).replaceAll('\\', '/');
  const sentences = problemWords(locale);
  const [finding] = decodeText(bytes, shown).findings;
  const { message, fix } = finding ? finding.say(sentences) : sentences.notUtf8();
  return words.refused(`${shown}:${finding?.line ?? 1}:${finding?.column ?? 1}`, message, fix);
}
