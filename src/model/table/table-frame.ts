import type { NamedPeriod, NamedPlace } from '../mention.ts';
import { readPeriodWords } from '../mentions/period-words.ts';
import { readTheme } from '../mentions/theme.ts';
import { captionUnits } from './head-unit.ts';
import { topicOf } from './name-cell.ts';
import { narrowHead } from './narrow-head.ts';
import type { TableText } from './table-text.ts';

/** What the line above a table says of its numbers. */
export interface Caption {
  units: ReturnType<typeof captionUnits>;
  /** Whether brackets stand for a fall or a loss. */
  bracketsFall: boolean;
}

/** What the lines above a table say of all of it. */
export interface Frame {
  period: NamedPeriod | undefined;
  place: NamedPlace | undefined;
  topic: string;
}

/** Reads the units and the meaning of brackets out of the line above a table. */
export function readCaption({ caption }: TableText): Caption {
  const words = narrowHead(caption);
  return {
    units: captionUnits(words),
    bracketsFall: /(?:括号|\(\s*\))[^。\n]{0,6}(?:负|亏|下降|减少)/.test(words),
  };
}

/** `单位：亿元`, which is no title. */
const UNIT_LINE = /[（(]?(?:计量)?单位\s*[：:][^\n）)]*[）)]?/g;

/** What is above a table, its own title first, then the heading, then the title of the text. */
export function frameOf({ caption, heading, title = '', day }: TableText): Frame {
  const lines = [caption, heading, title];
  const themes = lines.map((line) => readTheme(line, day));
  const own = themes[0]?.period ? undefined : readPeriodWords(caption, day);
  if (own !== undefined) themes[0] = { ...themes[0], period: { code: own, text: caption, reach: 'text' } };
  const reaches = ['sentence', 'passage', 'text'] as const;
  const first = <Key extends 'period' | 'place'>(key: Key) => {
    const at = themes.findIndex((theme) => theme[key] !== undefined);
    const found = themes[at]?.[key];
    return found && { ...found, reach: reaches[at] ?? 'text' };
  };
  const period = first('period');
  const place = first('place');
  const titles = caption.replaceAll(UNIT_LINE, '').split(/[\n\p{Cc}]/u);
  const named = titles.find((line) => line.trim() !== '') ?? heading;
  const without = [period?.text, place?.text].reduce<string>(
    (text, word) => text.replace(word ?? '', ''),
    named,
  );
  return { period, place, topic: topicOf(without) };
}
