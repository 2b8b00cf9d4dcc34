import { editionList, editions } from '../editions/editions.ts';
import type { AlignedUnit } from './aligned-units.ts';

/** The aligned text as tab-separated values: id, and a column an edition. */
export function parallelTsv(units: readonly AlignedUnit[]): string {
  const header = ['id', ...editionList.map((edition) => editions[edition].tag)];
  const rows = units.map(({ id, texts }) => [id, ...editionList.map((edition) => texts[edition])]);
  return [header, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}
