import { sourceEdition } from '../../editions/editions.ts';
import { correctionClasses, correctionTreatments } from '../../plan/kinds.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import { type FlatRow, withoutBrackets } from './flat-rows.ts';

/** The columns of the register of corrections. */
export const correctionFields: Fields = {
  id: field.id,
  class: required(field.oneOf(...correctionClasses)),
  treatment: required(field.oneOf(...correctionTreatments)),
  units: field.texts,
  pages: field.integers,
  printed: field.stated,
  shown: field.text,
  ...inEditions('claim', field.text),
  ...inEditions('note', field.stated),
  ...inEditions('address', field.address),
};

/** The register of corrections in the order of its numbers, the editions side by side. */
export function correctionRows(plans: ByEdition<Plan>): FlatRow[] {
  return plans[sourceEdition].corrections.map((correction, index) => {
    const all = byEdition((edition) => plans[edition].corrections[index] ?? correction);
    const { id, units, pages, printed, shown, treatment } = correction;
    return {
      id,
      class: correction.class,
      treatment,
      units,
      pages,
      printed,
      shown,
      ...editionFields('claim', (edition) => all[edition].claim),
      ...editionFields('note', (edition) => withoutBrackets(all[edition].note)),
      ...editionFields('address', (edition) =>
        absoluteUrl(pageUrl(edition, path.corrections(plans[edition].id), id.toLowerCase())),
      ),
    };
  });
}
