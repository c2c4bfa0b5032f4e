import { type Card, cardFrame, lentPicture } from './card.ts';
import type { ColumnRecord } from './column.ts';
import type { SiteIndex } from './site.ts';
import type { SocialImage } from './social-image.ts';

const nameOf = (column: string): string => `columns/${column}`;

/** The card of a column: what it is for. */
export function columnCard({ id, column }: ColumnRecord, { context, columns }: SiteIndex): Card {
  return {
    name: nameOf(id),
    title: column.title,
    kicker: columns.get(column.parent ?? '')?.column.title,
    note: column.description,
    date: undefined,
    figures: [],
    site: cardFrame(context),
  };
}

/** The picture of pages inside a column that have no card of their own. */
export function lentByColumn({ id, column }: ColumnRecord, { context }: SiteIndex): SocialImage {
  return lentPicture(nameOf(id), column.title, context);
}
