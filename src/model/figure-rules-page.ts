import type { FigureRule } from './figure-rule.ts';

/** What the page says of itself, around the prose. */
export const PAGE_RULES: readonly FigureRule[] = [
  {
    name: 'visitors',
    why: 'How often a page was read, and by how many, is furniture of the page.',
    example: '阅读次数：326次，已有0条评论',
    when: ({ before, unit, after }) =>
      // Of the first expression the end decides soonest.
      (/[：:] ?$/.test(before.slice(-2)) &&
        /(?:点击|浏览|阅读|访问|查看|人气|评论|回复|点赞|收藏)(?:量|数|次数|人数)?[：:] ?$/.test(before)) ||
      (unit === '条' && /^(?:网友)?评论/.test(after)) ||
      (unit === '人' && /评论[，,] ?共$/.test(before)),
  },
  {
    name: 'pages',
    why: '第1页 共3页, 上接1版: where a text goes on.',
    example: '第1页 共3页，上接1版',
    when: ({ before, unit }) =>
      (unit === '页' && /页[\s，,]{0,3}共$/.test(before)) ||
      (unit === '版' && /(?:上接|下转|转|详?见)$/.test(before)),
  },
  {
    name: 'round the clock news',
    why: '24小时热线 and 24小时排行 are names of services and boxes.',
    example: '24小时排行，24小时热线',
    when: ({ unit, after }) =>
      unit === '小时' && /^(?:排行|热[榜点闻线]|新闻|滚动|值班电话|客服|要闻|便民)/.test(after),
  },
  {
    name: 'screen size',
    why: '1024×768: signs of a screen or a picture.',
    example: '分辨率1024×768以上',
    needs: ['×', 'x', 'X', '*'],
    span: /(?<!\d)\d{3,4}[×xX*]\d{3,4}(?!\d)/g,
  },
];
