import { readerWords } from '../../../src/locales/reader.ts';
import { proposePartialDate } from './proposals.ts';

/** What editors write for a value that has one fixed English word. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'in-force': ['有效', '在用', '生效', '执行中'],
  repealed: ['废止', '失效', '已失效', '作废'],
  exact: ['等于', '正好', '准确', '精确', '共'],
  over: ['多', '多于', '余', '超', '超过', '大于', '以上', '>', '≥'],
  about: ['约', '大约', '左右', '大概', '≈'],
  under: ['近', '不足', '少于', '低于', '小于', '以下', '<', '≤'],
  up: ['上升', '越高越好', '越多越好', '升', '高'],
  down: ['下降', '越低越好', '越少越好', '降', '低'],
  month: ['月', '每月', '按月'],
  quarter: ['季', '季度', '每季', '每季度'],
  year: ['年', '每年', '年度'],
  strict: ['严格', '是', 'true', 'yes'],
  free: ['自由', '宽松', '否', 'false', 'no'],
  'zh-CN': ['zh', 'cn', '中文', '简体中文', '汉语', 'zh_CN', 'zh-Hans'],
  en: ['英文', '英语', 'en-US', 'en-GB', 'english'],
  archive: ['存档', '归档', '往期', '稿件存档'],
  documents: ['文件', '文件库'],
  metrics: ['指标', '数据'],
  'site-map': ['网站地图', '地图', 'sitemap'],
  accessibility: ['无障碍', '无障碍声明'],
  news: ['新闻', '动态'],
  notices: ['通知', '公告', '公示'],
  closed: ['停更', '关闭', '归档'],
  bar: ['柱状图', '柱形图', '柱图'],
  'horizontal-bar': ['条形图', '横条图', '横向柱状图'],
  'stacked-bar': ['堆叠图', '堆叠柱状图', '堆积图'],
  line: ['折线图', '曲线图', '线图'],
  share: ['环形图', '圆环图', '饼图', '占比图'],
  progress: ['进度', '进度条', '进度图'],
  'small-multiples': ['小图', '多图', '分面图'],
  true: ['yes', 'y', '1', '是', '对', 'on'],
  false: ['no', 'n', '0', '否', '不是', 'off'],
};

/** Names of kinds and states as readers see them, each with its English word. */
function shownNames(): [string, string][] {
  const { kinds, statuses } = readerWords('zh-CN').document;
  return [...Object.entries(kinds), ...Object.entries(statuses)].map(([value, name]) => [name, value]);
}

/** The one of `values` that was meant by a word of everyday language; undefined where none was. */
export function proposeChoice(text: string, values: readonly string[]): string | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const named = shownNames().find(([name, value]) => name === plain && values.includes(value))?.[1];
  return named ?? values.find((value) => value.toLowerCase() === plain || CHOICES[value]?.includes(plain));
}

/** A text that may stand in braces or brackets as it is; others in quotes. */
const inFlow = (text: string): string =>
  /^[^\s[\]{},:#&*!|>'"%@`?-][^,[\]{}:#]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;

/** `日报` for a source as `{ name: 日报 }`, and the like: how a group is written whose main part stands there alone. */
export function proposeGroup(key: string, text: string): string | undefined {
  if (key === 'source') {
    return /^https?:/.test(text) ? `{ name: ……, url: ${text} }` : `{ name: ${inFlow(text)} }`;
  }
  if (key === 'cover') return `{ src: ${inFlow(text)}, alt: …… }`;
  if (key === 'color' && /^#[0-9a-f]{6}$/i.test(text)) return `{ main: '${text}' }`;
  if (key !== 'period') return undefined;
  const [from, to] = text
    .split(/\s*(?:—+|–|至|到|~|～|\s-\s)\s*/)
    .map((part) => proposePartialDate(part) ?? part);
  const isDate = (part: string | undefined): boolean => /^'?\d{4}(?:-\d{2}){0,2}'?$/.test(part ?? '');
  if (!isDate(from)) return undefined;
  return isDate(to) ? `{ from: ${from ?? ''}, to: ${to ?? ''} }` : `{ from: ${from ?? ''} }`;
}

/** Lists whose entries are plain words or ids. */
const WORD_LISTS = new Set([
  'tags',
  'keywords',
  'also',
  'related',
  'headline',
  'articles',
  'documents',
  'metrics',
]);

/** `就业、作风` as `[就业, 作风]`, `记者 方方` as `[{ role: 记者, name: 方方 }]`. */
export function proposeList(key: string, text: string): string | undefined {
  const plain = text.replaceAll(/^[【［[]|[】］\]]$/g, '').trim();
  if (WORD_LISTS.has(key)) {
    const words = plain.split(/\s*[、，,；;]\s*|\s+/).filter(Boolean);
    return words.length > 0 ? `[${words.map(inFlow).join(', ')}]` : undefined;
  }
  if (key === 'attachments') return `[{ file: ${inFlow(plain)} }]`;
  if (key !== 'byline') return undefined;
  const [, role, names] = /^([^\s:：]+)[\s:：]+(.+)$/.exec(plain) ?? [];
  if (role === undefined || names === undefined) return undefined;
  const people = names.split(/[\s、，,]+/).filter(Boolean);
  return `[${people.map((name) => `{ role: ${inFlow(role)}, name: ${inFlow(name)} }`).join(', ')}]`;
}
