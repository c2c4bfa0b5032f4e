import { comment as english } from './en/comment.ts';
import { comment as chinese, type CommentWords } from './zh-CN/comment.ts';

/** The words of the comment under a pull request, in the language of the house. */
export function commentWords(locale: 'zh-CN' | 'en'): CommentWords {
  return locale === 'en' ? english : chinese;
}
