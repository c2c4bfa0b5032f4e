import { findFigures } from './find-figures.ts';
import { formatNumber } from './metric-value.ts';
import { comparableUnit } from './unit.ts';

/** An amount in the unit under which amounts are compared: 8929万元 is 89290000 元. */
export interface BaseAmount {
  value: number;
  /** Without 万 and 亿, by its one name: 公里 for 千米. */
  unit: string;
}

/** A unit as its base and the power of ten that it counts by. */
interface ReadUnit {
  unit: string;
  power: number;
  /** Whether the figure reader knows it. */
  isKnown: boolean;
}

/** A content has a handful of units, and every figure asks for one. */
const known = new Map<string, ReadUnit>();

/** Takes a unit apart by the same table as the figures of prose. */
function readUnit(written: string): ReadUnit {
  const read = known.get(written) ?? takeApart(written.trim().replace('％', '%'));
  known.set(written, read);
  return read;
}

function takeApart(unit: string): ReadUnit {
  const [figure, ...more] = findFigures(`10${unit}`);
  const isKnown = figure?.from === 0 && figure.to === unit.length + 2 && more.length === 0;
  // A unit that the reader does not know is compared as it is written.
  if (!isKnown || figure.valueMax !== null || figure.bound !== 'exact') return { unit, power: 0, isKnown };
  return { unit: comparableUnit(figure.unit), power: Math.round(Math.log10(figure.value / 10)), isKnown };
}

/** Whether the figure reader knows a unit, so that it finds the figures that carry it. */
export function isReadUnit(unit: string): boolean {
  return readUnit(unit).isKnown;
}

/** What a metric's value and unit come to in base units. Exact: 134.7亿元 is 13470000000 元 to the last digit. */
export function toBaseAmount(value: number, unit: string): BaseAmount {
  const { unit: base, power } = readUnit(unit);
  return { value: Number(`${formatNumber(value)}e${power}`), unit: base };
}

/** How much one step in the last written place of `value` counts in base units: 602.04万元 is good to 100 元. */
export function lastPlace(value: number, unit: string): number {
  const decimals = formatNumber(value).split('.')[1]?.length ?? 0;
  return Number(`1e${readUnit(unit).power - decimals}`);
}
