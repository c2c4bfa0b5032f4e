import type { Sentence } from '../../sentence.ts';

/** Sentences about values and charts that are public too early, too late, or not yet. */
export const held = {
  valueTooEarly: ({
    label,
    at,
    title,
    since,
    published,
  }: {
    label: string;
    at: string;
    title: string;
    /** When it becomes public; undefined where it is already. */
    since: string | undefined;
    /** The moment of the text, as written; undefined for a draft whose moment is past. */
    published: string | undefined;
  }): Sentence => ({
    message: `指标“${label}”${at} 的数值${since === undefined ? '已经公开' : `到 ${since} 就公开`}，但写它的只有还没公开的《${title}》。`,
    fix:
      published === undefined
        ? '先把那篇的 published 改成计划发布的时间，再在这个数值里写上同样的 published；不必保密的，请先发布那篇。'
        : `在这个数值里写上 published: ${published}。`,
  }),
  valueTooLate: ({
    label,
    at,
    moment,
    own,
  }: {
    label: string;
    at: string;
    moment: string;
    /** When the text becomes public; undefined where it always was. */
    own: string | undefined;
  }): Sentence => ({
    message: `这里写的是指标“${label}”${at} 的数值，它到 ${moment} 才公开，在那以前页面上只有文字，没有来源。`,
    fix:
      own === undefined
        ? '如果数值可以公开，请删掉它的 published；不能公开的，先从这里删掉。'
        : `如果数值可以公开，请把它的 published 改成不晚于 ${own}；不能公开的，把这一篇推迟到 ${moment}。`,
  }),
  chartTooLate: ({ id }: { id: string }): Sentence => ({
    message: `图表“${id}”的数据还没有公开，在那以前这里不显示它。`,
    fix: '数据公开后它会自动出现；如果现在就要出现，请提前数据的 published。',
  }),
  chartNotDrawableYet: ({ why }: { why: string }): Sentence => ({
    message: `这张图有一部分数据还没有公开，只用已公开的部分画不出来：${why}`,
    fix: '让这些数据同时公开（published 相同），或者等数据都公开后再放这张图。',
  }),
  valueHeldBack: ({
    label,
    at,
    moment,
    own,
  }: {
    label: string;
    at: string;
    moment: string;
    /** Whether its own `published` says so, and not its date. */
    own: boolean;
  }): Sentence => ({
    message: `指标“${label}”${at} 的数值到 ${moment} 才公开。`,
    fix: own
      ? '到时重新生成网站；如果要马上公开，请改 published。'
      : '到时重新生成网站；已公开的稿件写到它时，它就随之公开；如果要马上公开，请写上 published。',
  }),
  moreValuesHeldBack: ({ count }: { count: number }): Sentence => ({
    message: `另有 ${count} 个数值（从这一个起）暂不公开。`,
    fix: '不必处理；到时重新生成网站即可。',
  }),
};
