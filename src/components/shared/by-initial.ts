import { type Edition, editions } from '../../editions/editions.ts';
import { byCode } from '../../strings/by-code.ts';

/** What is listed by its name. */
export interface Named {
  name: string;
  /** Its pinyin. */
  slug: string;
}

/** Things under the initial of their pinyin or English name; those that begin with a digit first, under 0–9. */
export function byInitial<Thing extends Named>(
  things: readonly Thing[],
  edition: Edition,
  nameOf: (thing: Thing) => string = ({ name }) => name,
): [initial: string, Thing[]][] {
  const isByName = editions[edition].typography.nameOrder === 'name';
  const keyOf = (thing: Thing) => (isByName ? firstLetterOn(nameOf(thing)) : thing.slug);
  const sorted = things.toSorted((a, b) => byCode(keyOf(a), keyOf(b)));
  return [...Map.groupBy(sorted, (thing) => initialOf(keyOf(thing)))];
}

function initialOf(key: string): string {
  return /^\d/.test(key) ? '0–9' : key.charAt(0).toUpperCase();
}

/** A name from its first letter or digit on. */
function firstLetterOn(name: string): string {
  return name.toLowerCase().replace(/^[^\p{L}\d]+/u, '');
}
