import { editionList, editions } from '../editions/editions.ts';
import type { AlignedUnit } from './aligned-units.ts';
import { type Fields, field } from './registers/field.ts';

/** The columns of the aligned text: id, and one an edition. */
export const parallelFields: Fields = {
  id: field.id,
  ...Object.fromEntries(editionList.map((edition) => [editions[edition].tag, field.stated])),
};

/** The aligned text as rows of cells. */
export function parallelRows(units: readonly AlignedUnit[]): string[][] {
  return units.map(({ id, texts }) => [id, ...editionList.map((edition) => texts[edition])]);
}

/** The aligned text as tab-separated values. */
export function parallelTsv(units: readonly AlignedUnit[]): string {
  return [Object.keys(parallelFields), ...parallelRows(units)]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}
