import type { Parts, Wanted } from './write-county.ts';
import type { Topic } from './words.ts';

/** A level of a topic. */
function level({ draw }: Parts, { name, unit, size }: Topic, more: Partial<Wanted> = {}): Wanted {
  return { label: name, unit, value: size + draw.between(1, Math.max(9, Math.ceil(size / 3))), ...more };
}

/** A change in percent, points, or the topic's own unit; `falls` below nought. */
function change(
  { draw }: Parts,
  { name }: Topic,
  unit: string,
  falls: boolean,
  against = 'last-year',
): Wanted {
  const size = unit === '%' || unit === '个百分点' ? draw.between(11, 289) / 10 : draw.between(2, 97);
  return { label: name, unit, value: falls ? -size : size, keys: `measure: change, against: '${against}'` };
}

type Template = (parts: Parts) => string;

const topicOf = ({ topics }: Parts, index = 0): Topic =>
  topics[index] ?? { name: '产值', unit: '万元', size: 9 };

/** Patterns of sentences as reports have them. Each says a period and a place. */
export const TEMPLATES: readonly Template[] = [
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `${time.said}，${place.said}${topic.name}${bind(level(parts, topic))}，同比增长${bind(change(parts, topic, '%', false, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `${place.said}${time.said}实现${topic.name}${bind(level(parts, topic))}，比上年同期下降${bind(change(parts, topic, '%', true, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `据统计，${time.said}${place.said}${topic.name}达到${bind(level(parts, topic))}，较上年同期增加${bind(change(parts, topic, topic.unit, false, 'last-year'))}（增长${bind(change(parts, topic, '%', false, 'last-year'))}）。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const [first, second] = [topicOf(parts), topicOf(parts, 1)];
    return `${time.said}，${place.said}${first.name}、${second.name}分别为${bind(level(parts, first))}和${bind(level(parts, second))}，同比分别增长${bind(change(parts, first, '%', false, 'last-year'))}和${bind(change(parts, second, '%', false, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `受市场影响，${time.said}${place.said}${topic.name}减少${bind(change(parts, topic, topic.unit, true))}，只有${bind(level(parts, topic))}。`;
  },
  (parts) => {
    const { end, place, bind } = parts;
    const topic = topicOf(parts);
    const at = { period: end.code };
    return `截至${end.said}，${place.said}${topic.name}${bind({ ...level(parts, topic), ...at })}，比年初增加${bind({ ...change(parts, topic, topic.unit, false, 'year-start'), ...at })}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const [first, second] = [topicOf(parts), topicOf(parts, 1)];
    return `${place.said}${first.name}继续回落，${time.said}同比下降${bind(change(parts, first, '%', true, 'last-year'))}，${second.name}下降${bind(change(parts, second, '%', true, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `${time.said}，${place.said}${topic.name}合格率为${bind({ ...level(parts, topic), label: `${topic.name}合格率`, unit: '%', value: parts.draw.between(611, 989) / 10 })}，同比提高${bind(change(parts, topic, '个百分点', false, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    const base = { '2024-02-05': '2019', '2023-11-20': '2020' }[parts.day] ?? '2019';
    return `与${base}年相比，${time.said}${place.said}${topic.name}增长${bind(change(parts, topic, '%', false, base))}，达${bind(level(parts, topic))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `${time.said}，${place.said}${topic.name}同比降幅为${bind(change(parts, topic, '%', true, 'last-year'))}，好于预期。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const [first, second, third] = [topicOf(parts), topicOf(parts, 1), topicOf(parts, 2)];
    return `${time.said}，${place.said}${first.name}${bind(level(parts, first))}（其中${second.name}${bind(level(parts, second))}、${third.name}${bind(level(parts, third))}），同比增长${bind(change(parts, first, '%', false, 'last-year'))}。`;
  },
  (parts) => {
    const { time, place, bind, draw } = parts;
    const topic = topicOf(parts);
    const below: Wanted = { label: '人口净流入', unit: '人', value: -draw.between(21, 980) };
    return `${time.said}${place.said}人口净流入为${bind(below, `-${Math.abs(below.value)}人`)}，${topic.name}为${bind(level(parts, topic))}。`;
  },
  (parts) => {
    const { time, place, bind, draw } = parts;
    const profit: Wanted = { label: '商贸企业利润', unit: '万元', value: -draw.between(21, 980) };
    return `${time.said}，${place.said}商贸企业利润${bind(profit, `负${Math.abs(profit.value)}万元`)}，比上年同期多亏。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `从${place.said}看，${time.said}${topic.name}同比少${bind(change(parts, topic, topic.unit, true, 'last-year'))}；${topic.name}仍有${bind(level(parts, topic))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `数据显示，${place.said}${topic.name}在${time.said}上涨${bind(change(parts, topic, '%', false))}，绝对量为${bind(level(parts, topic))}。`;
  },
  (parts) => {
    const { time, place, bind, draw } = parts;
    const topic = topicOf(parts);
    const [low, high] = [draw.between(41, 55), draw.between(56, 79)];
    const rate = (value: number): Wanted => ({ label: `${topic.name}占比`, unit: '%', value });
    return `${time.said}，${place.said}${topic.name}占比由${low}.5%提高到${bind(rate(high))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const topic = topicOf(parts);
    return `${time.said}，${place.said}共有${topic.name}${bind(level(parts, topic))}，净增${bind(change(parts, topic, topic.unit, false))}。`;
  },
  (parts) => {
    const { time, place, bind } = parts;
    const [first, second] = [topicOf(parts), topicOf(parts, 2)];
    return `${place.said}${first.name}与${second.name}走势不一：${time.said}，前者同比增长${bind(change(parts, first, '%', false, 'last-year'))}，后者同比下滑${bind(change(parts, second, '%', true, 'last-year'))}。`;
  },
];
