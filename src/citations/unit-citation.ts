import { words } from '../editions/words.ts';
import type { Plan } from '../plan/types.ts';
import { site } from '../site.ts';
import { citeUnit } from './cited-items.ts';
import { citationText } from './format.ts';

/** A citation of a unit of the text in the style that readers of the edition want first; a script fills in {place}, {address} and {date}, the day of reading. */
export function unitCitation(plan: Plan): string {
  const [style] = words[plan.edition].citing.styles;
  return citationText(citeUnit(plan, '{place}', '{address}'), style).replace(`[${site.date}]`, '[{date}]');
}
