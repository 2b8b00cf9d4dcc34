import { sourceEdition } from '../../editions/editions.ts';
import { comparators, statementRelations } from '../../plan/kinds.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the promises. */
export const commitmentFields: Fields = {
  id: field.id,
  unit: field.stated,
  ...inEditions('text', field.stated),
  quantity: { ...field.number, unitField: 'measure_zh' },
  measure_zh: field.text,
  ...inEditions('shown', field.text),
  comparator: field.oneOf(...comparators),
  yearly: field.boolean,
  from: field.year,
  deadline: field.year,
  baseline: field.text,
  baseline_unit: field.text,
  indicator: field.text,
  relation: required(field.oneOf(...statementRelations, 'none')),
  ...inEditions('note', field.text),
  outcomes: field.texts,
  ...inEditions('address', field.address),
};

/** The promises of a plan in reading order, the editions side by side; quantities in the measure of the source. */
export function commitmentRows(plans: ByEdition<Plan>): FlatRow[] {
  return plans[sourceEdition].commitments.map((commitment, index) => {
    const all = byEdition((edition) => plans[edition].commitments[index] ?? commitment);
    const { id, unit, quantity, from, deadline, baseline, indicator, relation, outcomes } = commitment;
    return {
      id,
      unit,
      ...editionFields('text', (edition) => all[edition].text),
      quantity: quantity?.sourceValue ?? null,
      measure_zh: quantity?.sourceMeasure ?? null,
      ...editionFields('shown', (edition) => shownOf(all[edition].quantity)),
      comparator: quantity?.comparator ?? null,
      yearly: quantity?.yearly ?? null,
      from,
      deadline,
      baseline: baseline?.text ?? null,
      baseline_unit: baseline?.unit ?? null,
      indicator,
      relation,
      ...editionFields('note', (edition) => all[edition].note),
      outcomes,
      ...editionFields('address', (edition) => {
        return absoluteUrl(pageUrl(edition, path.commitments(plans[edition].id), id));
      }),
    };
  });
}

function shownOf(quantity: Plan['commitments'][number]['quantity']): string {
  return quantity === null ? '' : `${quantity.shown} ${quantity.measure}`;
}
