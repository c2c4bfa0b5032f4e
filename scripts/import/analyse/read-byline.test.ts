import { describe, expect, test } from 'vitest';
import { readByline } from './read-byline.ts';
import { readClosingByline, readRunInByline } from './read-dateline.ts';

const told = (text: string, bareNames = true): string | null =>
  readByline(text, { bareNames })
    ?.map(({ role, name }) => `${role} ${name}`)
    .join(', ') ?? null;

describe('bylines', () => {
  test.each([
    ['本报通讯员 丁 宁 雷小翔', '通讯员 丁宁, 通讯员 雷小翔'],
    ['郭大平 黄小平 本报记者 鄢朝', '作者 郭大平, 作者 黄小平, 记者 鄢朝'],
    ['本报记者 王强 本报通讯员 李梅 文/图', '记者 王强, 通讯员 李梅'],
    ['文/钱大海 图/秦小雨', '作者 钱大海, 摄影 秦小雨'],
    ['作者：周建平', '作者 周建平'],
    ['全媒体记者 张小山 特约记者 李四光', '记者 张小山, 特约记者 李四光'],
    ['（记者 张三 通讯员 李四）', '记者 张三, 通讯员 李四'],
    ['（县委宣传部 刘 洋）', '作者 刘洋'],
    ['□ 周建平', '作者 周建平'],
    ['欧阳文静 司马青', '作者 欧阳文静, 作者 司马青'],
    ['记者巴图·苏和', '记者 巴图·苏和'],
    ['罗建国 摄', '摄影 罗建国'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    '记者从县里获悉，今年造林两万亩。',
    '要闻 时政',
    '党建引领 乡村振兴',
    '阅读全文',
    '记者节',
    '作者：县委办',
  ])('%s names nobody', (text) => {
    expect(told(text)).toBe(null);
  });

  test('a dateline that runs into its paragraph names its people', () => {
    expect(readRunInByline('本报讯（记者 杨 鑫）全县召开现场会。')).toEqual([{ role: '记者', name: '杨鑫' }]);
    expect(readRunInByline('全县召开现场会（以下简称会议）。')).toEqual([]);
  });

  test('brackets behind the last sentence name people, and where they open', () => {
    expect(readClosingByline('成效明显。（张三）')).toEqual({
      people: [{ role: '作者', name: '张三' }],
      start: 5,
    });
    expect(readClosingByline('成效明显。（以上均为化名）')).toBe(null);
  });
});
