import type { Claim, Difference } from '../../../src/model/agreement.ts';
import { turnsSign } from '../../../src/model/agreement.ts';
import { toBaseAmount } from '../../../src/model/base-amount.ts';
import { formatNumber } from '../../../src/model/metric-value.ts';
import { parsePeriod } from '../../../src/schemas/period.ts';
import type { Region } from '../../../src/schemas/region.ts';
import type { Place } from '../../../src/source/problem.ts';
import type { Said } from '../../../src/model/agreement.ts';
import type { DatedValue, PlacedMetric } from './known-values.ts';

/** What is to stand at a place of the data: another value of a key, or a key that was not there. */
export interface DataEdit {
  place: Place;
  key: string;
  now: string;
  /** Whether the key is written for the first time, behind what stands at the place. */
  isNew: boolean;
}

/** A metric with the value that a figure is held against. */
export interface Compared {
  said: Said;
  placed: PlacedMetric;
  known: DatedValue;
  claim: Claim;
  regions: readonly Region[];
}

/** What would make the data say what the text says; undefined where no single value would. */
export function dataEdits(differences: readonly Difference[], compared: Compared): DataEdit[] | undefined {
  const edits = differences.flatMap((difference) => editsFor(difference, differences, compared));
  const sound = edits.filter((edit) => edit !== undefined);
  if (sound.length < edits.length) return undefined;
  return sound.filter(({ key }, index) => sound.findIndex((each) => each.key === key) === index);
}

function editsFor(
  difference: Difference,
  all: readonly Difference[],
  compared: Compared,
): (DataEdit | undefined)[] {
  switch (difference.what) {
    case 'value':
    case 'sign':
    case 'trend':
      return [
        valueEdit(
          compared,
          all.some(({ what }) => what === 'unit'),
        ),
      ];
    case 'unit': {
      const { said, known } = compared;
      if (known.share || said.unit === '') return [undefined];
      const unit = { place: known.place('unit'), key: 'unit', now: said.unit, isNew: false };
      return [unit, valueEdit(compared, true)];
    }
    case 'bound':
      return [boundEdit(compared)];
    case 'measure':
      return [undefined];
    case 'against':
      return [keyEdit(compared, 'against', difference.said)];
    case 'period':
      return [periodEdit(compared, difference.said.code)];
    case 'place':
      return [placeEdit(compared, difference.said)];
  }
}

/** The value that the metric would need, in its own unit, or where that changes, in that of the text. */
function valueEdit(
  { said, placed: { metric }, known, claim }: Compared,
  inUnit: boolean,
): DataEdit | undefined {
  if (known.share) return undefined;
  const turned = turnsSign(claim) && (claim.measure === undefined || said.signed < 0);
  const wanted =
    said.isBare && claim.measure === 'change' ? Math.sign(claim.value) * said.value : said.signed;
  // What a label says of less need not be said again: then prose has the size alone.
  const isSilent = said.trend === null && said.signed > 0 && turned;
  const base = turned && !isSilent ? -wanted : wanted;
  const step = inUnit ? 1 : toBaseAmount(1, metric.unit).value;
  const now = formatNumber(Number((base / step).toPrecision(15)));
  if (!inUnit && toBaseAmount(Number(now), metric.unit).value !== base) return undefined;
  return { place: known.place('value'), key: 'value', now, isNew: false };
}

function boundEdit({ said, known }: Compared): DataEdit | undefined {
  if (known.share) return undefined;
  const [place, value] = [known.place('bound'), known.place('value')];
  const isNew = place.line === value.line && place.column === value.column;
  return { place, key: 'bound', now: said.bound, isNew };
}

/** A key of the metric itself, where it is written. */
function keyEdit(
  { placed: { entry, path, metric } }: Compared,
  key: 'against' | 'region' | 'scope',
  now: string,
) {
  if (metric[key] === undefined) return undefined;
  return { place: entry.locate([...path, key]), key, now, isNew: false };
}

/** A period whose year nobody tells is of the year that the data name. */
export function withYear(code: string, at: string): string {
  return code.replaceAll(/\b0000/g, at.slice(0, 4));
}

function periodEdit({ placed: { entry, metric }, known }: Compared, code: string): DataEdit | undefined {
  if (!known.path) return undefined;
  const said = parsePeriod(withYear(code, known.at));
  if (!said) return undefined;
  const key = known.period === undefined ? 'at' : 'period';
  const now = key === 'at' ? said.to : said.code;
  const isTaken = (metric.observations ?? []).some((each) => each[key] === now);
  return isTaken ? undefined : { place: entry.locate([...known.path, key]), key, now, isNew: false };
}

function placeEdit(
  compared: Compared,
  said: Extract<Difference, { what: 'place' }>['said'],
): DataEdit | undefined {
  const { regions } = compared;
  const [own] = regions;
  const isOwn = said.text.startsWith('全') && own?.level === said.level;
  const region = isOwn ? own : regions.find(({ name }) => name === said.text);
  const byId = region && keyEdit(compared, 'region', region.id);
  return (
    byId ?? (compared.placed.metric.region === undefined ? keyEdit(compared, 'scope', said.text) : undefined)
  );
}
