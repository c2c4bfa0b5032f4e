/** Words that name siblings: what is said of one is not said of the other. */
interface Rivals {
  why: string;
  words: readonly string[];
  /** Longer words that hold one of them and name neither, or both. */
  not?: RegExp;
}

const RIVALS: readonly Rivals[] = [
  { why: 'the branches of the economy', words: ['第一产业', '第二产业', '第三产业'] },
  { why: 'trade has two ways', words: ['出口', '进口'], not: /进出口|出口处|进口处|出口退税/g },
  { why: 'what a bank takes in and gives out', words: ['存款', '贷款'], not: /存贷款/g },
  { why: 'what comes in and goes out', words: ['收入', '支出'] },
  { why: 'people come and go', words: ['净流入', '净流出'] },
  { why: 'townspeople and villagers', words: ['城镇居民', '农村居民'] },
  { why: 'taxes and what is none', words: ['税收收入', '非税收入'] },
  { why: 'animals sold and animals kept', words: ['出栏', '存栏'] },
  { why: 'schools by their level', words: ['幼儿园', '小学', '初中', '高中'], not: /[高初]中(?:阶段|级)/g },
];

const named = (words: string, { words: siblings, not }: Rivals): string[] => {
  const plain = not ? words.replace(not, ' ') : words;
  return siblings.filter((each) => plain.includes(each));
};

/** The words between the figure before, or the clause's beginning, and a figure. */
const CLAUSE = /[^，。；：！？（）()\n\d]*$/u;

/**
 * Where the words right before a figure name one of two siblings and a label names the other: what the text says, and
 * what the label says. Undefined where either names none, or several.
 * @param before The prose up to the figure.
 */
export function findRival(before: string, label: string): { said: string; known: string } | undefined {
  const clause = CLAUSE.exec(before.slice(-40))?.[0] ?? '';
  if (clause.includes('分别')) return undefined;
  for (const rivals of RIVALS) {
    const [known, ...others] = named(label, rivals);
    if (known === undefined || others.length > 0) continue;
    const [said, ...more] = named(clause, rivals);
    if (said !== undefined && more.length === 0 && said !== known) return { said, known };
  }
  return undefined;
}
