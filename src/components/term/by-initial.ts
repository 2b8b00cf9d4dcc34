import { type Edition, editions } from '../../editions/editions.ts';
import { byCode } from '../../strings/by-code.ts';

/** What is listed by its name. */
export interface Named {
  name: string;
  /** Its pinyin. */
  slug: string;
}

/** Terms and other things under the initial of their pinyin or English name; those that begin with a digit first, under 0–9. */
export function byInitial<Thing extends Named>(
  terms: readonly Thing[],
  edition: Edition,
): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>();
  const { nameOrder } = editions[edition].typography;
  const keyed = terms.map((term) => ({ term, key: nameOrder === 'name' ? bare(term.name) : term.slug }));
  for (const { term, key } of keyed.sort((a, b) => byCode(a.key, b.key))) {
    const first = key.charAt(0);
    const initial = /\d/.test(first) ? '0–9' : first;
    groups.set(initial, [...(groups.get(initial) ?? []), term]);
  }
  return [...groups];
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^[^\p{L}\d]+/u, '');
}
