import { sourceEdition } from '../editions/editions.ts';
import type { Plan } from '../plan/types.ts';
import { type ByEdition, byEdition } from './by-edition.ts';
import { readingUnits } from './reading-units.ts';

/** A unit with its text in every edition. */
export interface AlignedUnit {
  id: string;
  texts: ByEdition<string>;
}

/** The units of a plan side by side; throws where an edition lacks a text or has another order. */
export function alignedUnits(plans: ByEdition<Plan>): AlignedUnit[] {
  const units = byEdition((edition) => readingUnits(plans[edition]));
  const longest = Math.max(...Object.values(units).map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => {
    const id = units[sourceEdition][index]?.id ?? '';
    const texts = byEdition((edition) => {
      const unit = units[edition][index];
      if (unit?.id === id && unit.text !== '') return unit.text;
      throw new Error(
        `The edition ${edition} has no text of “${id}” at place ${index + 1}, but “${unit?.id}”`,
      );
    });
    return { id, texts };
  });
}
