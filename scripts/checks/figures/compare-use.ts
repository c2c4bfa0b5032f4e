import { findDifferences, sayBare, type Difference, type Said } from '../../../src/model/agreement.ts';
import type { ReadFigure } from '../../../src/model/bound-figure.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Content } from '../content/content.ts';
import type { Compared } from './agreement-fix.ts';
import { claimOf, regionsOf } from './claim-of.ts';
import type { BoundUse, PlacedMention } from './figure-use.ts';
import { knownValues } from './known-values.ts';

/** A figure of a text beside its metric, and in what they differ. */
export interface Comparison extends Compared {
  differences: readonly Difference[];
  /** Undefined where its sentence was not read. */
  mention: PlacedMention | undefined;
}

/** What a link without words prints agrees by itself; only what stands around it can differ. */
const AROUND: ReadonlySet<Difference['what']> = new Set(['measure', 'against', 'period', 'place']);

/**
 * Compares a bound figure with its metric, everywhere it stands. Undefined where there is nothing to compare.
 * @returns The first place at which they differ, else the first.
 */
export function compareUse(use: BoundUse, content: Content): Comparison | undefined {
  const { reading, known, campaign, id } = use;
  const placed = knownValues(content).find(campaign, id);
  if (!known || !placed || (reading && 'fault' in reading)) return undefined;
  const regions = regionsOf(content);
  const claim = claimOf(placed, known, regions);
  const compare = (mention: PlacedMention | undefined, figure: ReadFigure | undefined): Comparison[] => {
    const said = mention ? sayWith(mention.mention, figure) : figure && sayBare(figure);
    if (!said) return [];
    const all = findDifferences(said, claim);
    const differences = figure ? all : all.filter(({ what }) => AROUND.has(what));
    return [{ said, placed, known, claim, regions, differences, mention }];
  };
  const mentions = use.mentions();
  const places: (PlacedMention | undefined)[] = mentions.length > 0 ? [...mentions] : [undefined];
  const compared = places.flatMap((mention) => compare(mention, reading?.figure));
  return compared.find(({ differences }) => differences.length > 0) ?? compared[0];
}

/** What a sentence says of a figure that was read by the metric's own unit: 300农户 has another in prose. */
function sayWith(mention: Mention, figure: ReadFigure | undefined): Said {
  if (!figure) return mention;
  const { value, unit, bound, written } = figure;
  return { ...mention, value, unit, bound, written, signed: mention.signed < 0 ? -value : value };
}
