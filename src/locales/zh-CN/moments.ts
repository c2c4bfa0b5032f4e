/** What changes at a moment, with its names. */
interface Change {
  title: string;
  /** Of a value: its period or its day. */
  of: string;
}

/** Words about the moments at which a site changes. */
export const moments = {
  usage: [
    '用法：npm run moments -- [内容目录] [参数]',
    '',
    '列出网站上一次和下一次因时间而变化的时刻：稿件、文件、数值到时公开，稿件满 48 小时不再算新闻。',
    '',
    '  --content 目录   内容目录（默认 content；也可用环境变量 CONTENT）',
    '  --at 时刻        从这个时刻看（默认现在）',
    '  --json           以 JSON 输出，供定时任务使用',
    '  --help           显示本说明',
  ].join('\n'),
  last: (moment: string) => `上次变化：${moment}`,
  next: (moment: string) => `下次变化：${moment}（到时再生成一次网站）`,
  noLast: '上次变化：没有',
  noNext: '下次变化：没有，现在写下的内容都已公开，不再因时间而变化。',
  changes: {
    article: ({ title }: Change) => `稿件《${title}》公开`,
    document: ({ title }: Change) => `文件《${title}》公开`,
    value: ({ title, of }: Change) => `指标“${title}”${of} 的数值公开`,
    'news-over': ({ title }: Change) => `稿件《${title}》满 48 小时，不再列入 sitemap-news.xml`,
  },
  more: (count: number) => `另有 ${count} 项`,
  /** The last line of a build. */
  afterBuild: (moment: string) =>
    `网站下次因时间而变化：${moment}，到时请再生成一次（npm run moments 可看详情）。`,
  unreadable: '内容有错误，读不出时刻：请先运行 npm run check，改正其中的错误。',
};

export type MomentWords = typeof moments;
