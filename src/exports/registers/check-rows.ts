import { sourceEdition } from '../../editions/editions.ts';
import { checkGroups, checkRelations, severities, verdicts } from '../../plan/kinds.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the recomputed figures. */
export const checkFields: Fields = {
  id: field.id,
  group: required(field.oneOf(...checkGroups)),
  ...inEditions('title', field.stated),
  stated: field.text,
  computed: field.stated,
  formula: field.text,
  relation: required(field.oneOf(...checkRelations)),
  tolerance: required(field.number),
  rounding: field.number,
  verdict: required(field.oneOf(...verdicts)),
  severity: field.oneOf(...severities),
  ...inEditions('note', field.text),
  places: field.texts,
  indicators: field.texts,
  projects: field.integers,
  terms: field.texts,
  organizations: field.texts,
  ...inEditions('address', field.address),
};

/** The recomputed figures of a plan as flat records, the editions side by side. */
export function checkRows(plans: ByEdition<Plan>): FlatRow[] {
  return plans[sourceEdition].figureChecks.map((check, index) => {
    const all = byEdition((edition) => plans[edition].figureChecks[index] ?? check);
    return {
      id: check.id,
      group: check.group,
      ...editionFields('title', (edition) => all[edition].title),
      stated: check.stated,
      computed: check.computed,
      formula: check.formula,
      relation: check.relation,
      tolerance: check.tolerance,
      rounding: check.rounding,
      verdict: check.verdict,
      severity: check.severity,
      ...editionFields('note', (edition) => all[edition].note),
      places: check.places,
      indicators: check.indicators,
      projects: check.projects,
      terms: check.terms,
      organizations: check.organizations,
      ...editionFields('address', (edition) =>
        absoluteUrl(pageUrl(edition, path.checks(plans[edition].id), check.id.toLowerCase())),
      ),
    };
  });
}
