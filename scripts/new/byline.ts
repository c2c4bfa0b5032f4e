/** One person as front matter names them. */
export interface Person {
  role: string;
  name: string;
}

/** Who somebody is of whom only the name was given. */
const PLAIN_ROLE = { 'zh-CN': '作者', en: 'By' };

/**
 * Reads a byline as people type it: `记者 张三；通讯员 李四、王五`. Between persons stand semicolons, or 、 for more names
 * of one role; before a name, with a blank or a colon, what they did.
 */
export function readByline(text: string, locale: 'zh-CN' | 'en'): Person[] {
  return text.split(/[;；]/).flatMap((part) => {
    const { role, names } =
      /^\s*(?:(?<role>[^\s:：、]+)(?:\s*[:：]\s*|\s+))?(?<names>.+?)\s*$/su.exec(part)?.groups ?? {};
    if (names === undefined) return [];
    const isName = locale === 'en' && !/[:：]/.test(part);
    const [who, all] = isName ? [undefined, part.trim()] : [role, names];
    return all
      .split('、')
      .map((name) => ({ role: who ?? PLAIN_ROLE[locale], name: name.trim() }))
      .filter(({ name }) => name !== '');
  });
}
