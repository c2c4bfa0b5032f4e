import { AGAINST, BASES, MEASURES } from '../../src/schemas/metric.ts';
import { parsePeriod } from '../../src/schemas/period.ts';
import { figureWords } from '../../src/locales/figure-words.ts';
import type { Planning } from './noun.ts';

/** Units that only a change is counted in. */
const CHANGE_UNIT = /(?:百分点|基点|个点)$/;

/** The metrics of a campaign by their ids. */
const metricsOf = (campaign: string, { content }: Planning): ReadonlySet<string> =>
  new Set(content.allMetrics.filter((each) => each.campaign === campaign).map(({ id }) => id));

/** Against what a change is measured: one of the usual bases, by its name too, or the period of another. */
async function askAgainst({ answers, words, locale }: Planning): Promise<string> {
  const names = figureWords(locale).against;
  const codeOf = (answer: string): string => AGAINST.find((each) => names[each] === answer) ?? answer;
  const answer = await answers.line('against', words.questions.against, {
    preset: 'last-year',
    check: (text) => {
      const code = codeOf(text);
      return (AGAINST as readonly string[]).includes(code) || parsePeriod(code)
        ? undefined
        : words.faults.against;
    },
  });
  return codeOf(answer);
}

/** A metric of the campaign by its id, or none. */
async function askOf(campaign: string, planning: Planning, question: string): Promise<string> {
  const { answers, words } = planning;
  const known = metricsOf(campaign, planning);
  return answers.line('of', question, {
    preset: '',
    check: (answer) => (known.has(answer) ? undefined : words.faults.noMetric(answer)),
  });
}

/** What the metric measures, and what that needs to be said with; `''` where nothing is said. */
export async function askMeasure(
  campaign: string,
  unit: string,
  planning: Planning,
): Promise<Record<string, string>> {
  const { answers, words, locale } = planning;
  const { questions } = words;
  const names = figureWords(locale).measures;
  const choices = MEASURES.map((value) => ({ value, label: names[value] }));
  const preset = CHANGE_UNIT.test(unit) ? 'change' : 'level';
  const measure = await answers.choose('measure', questions.measure, choices, preset);
  if (measure === 'change') {
    const against = await askAgainst(planning);
    return { measure, against, of: await askOf(campaign, planning, questions.changeOf) };
  }
  if (measure !== 'share') return { measure };
  const of = await askOf(campaign, planning, questions.partOf);
  return { measure, of, whole: await answers.line('whole', questions.whole) };
}

/** Prices, where an option names them, and the region, where the site has several. */
export async function askPlace({
  answers,
  content,
  words,
  locale,
}: Planning): Promise<Record<string, string>> {
  const { questions, faults } = words;
  const bases = BASES.map((value) => ({ value, label: figureWords(locale).bases[value] }));
  const basis =
    answers.given('basis') === undefined ? '' : await answers.choose('basis', questions.basis, bases, '');
  const regions = (content.site?.data.regions ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (regions.length > 0)
    return { basis, region: await answers.choose('region', questions.region, regions, '') };
  if (answers.given('region') === undefined) return { basis };
  return { basis, region: await answers.line('region', questions.region, { check: () => faults.noRegions }) };
}

/** The time of a value: `at` for a day, else `period`. `--date` takes a day alone, as it always did. */
export async function askTime({
  answers,
  words,
  today,
}: Planning): Promise<{ at: string } | { period: string }> {
  const { questions, faults } = words;
  if (answers.given('date') !== undefined) {
    const isDay = (answer: string): boolean => parsePeriod(answer)?.kind === 'day';
    const check = (answer: string): string | undefined => {
      if (answers.given('period') !== undefined) return faults.dateAndPeriod;
      return isDay(answer) ? undefined : faults.day;
    };
    return { at: await answers.line('date', questions.asOf, { check }) };
  }
  const written = await answers.line('period', questions.period, {
    preset: today,
    check: (answer) => (parsePeriod(answer) ? undefined : faults.period),
  });
  return parsePeriod(written)?.kind === 'day' ? { at: written } : { period: written };
}
