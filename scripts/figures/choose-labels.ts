import { unitNoun } from '../../src/model/subject/label-words.ts';
import { firstWords } from '../../src/model/subject/split-words.ts';

/** What a name is chosen from. */
export interface Nameless {
  /** The plainest name first. */
  ideas: readonly string[];
  heading: string;
  unit: string;
}

/** The longest name, in signs. */
const LONGEST = 20;
const ORDINALS = '二三四五六七八九十';

/**
 * Chooses a name for each, no two alike and none that is taken. Where two would have the same name, neither keeps it
 * if each has a fuller one: 区级领导 beside 抽调区级领导 would say nothing.
 */
export function chooseLabels(nameless: readonly Nameless[], taken: ReadonlySet<string>): string[] {
  const plain = Map.groupBy(nameless, ({ ideas }) => ideas[0] ?? '');
  const used = new Set(taken);
  return nameless.map((each) => {
    const isShared = (plain.get(each.ideas[0] ?? '')?.length ?? 0) > 1;
    const fuller = isShared && each.ideas.length > 1 ? each.ideas.slice(1) : each.ideas;
    const label = [...fuller, ...each.ideas, ...lastResorts(each)].find(
      (name) => name !== '' && !used.has(name),
    );
    const name = label ?? `${each.ideas[0] ?? ''}${used.size}`;
    used.add(name);
    return name;
  });
}

/** Names for when every other is taken: with the section, with what the unit counts, by number. */
function lastResorts({ ideas: [first = ''], heading, unit }: Nameless): string[] {
  const section = firstWords(
    heading.replaceAll(/[\d\s\u3000“”（）()、：:]/gu, ''),
    Math.max(2, LONGEST - first.length - 2),
  );
  const noun = unitNoun(unit);
  return [
    ...(first.endsWith(noun) || first.length + noun.length > LONGEST ? [] : [first + noun]),
    ...(section === '' ? [] : [`${first}（${section}）`]),
    ...Array.from(ORDINALS, (ordinal) => `${first}（其${ordinal}）`),
  ];
}
