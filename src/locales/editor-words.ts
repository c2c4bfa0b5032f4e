import { editor as english } from './en/editor.ts';
import { editor as chinese, type EditorWords } from './zh-CN/editor.ts';

/** The words of the tools around an editor, in the language of the house. */
export function editorWords(locale: 'zh-CN' | 'en'): EditorWords {
  return locale === 'en' ? english : chinese;
}
