import { sourceEdition } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

/** The columns of the recomputed figures. */
export const checkFields: Fields = {
  id: field.id,
  group: required(
    field.oneOf(
      ...['growth', 'baseline', 'tables', 'path', 'targets'],
      ...['plausibility', 'names', 'counts', 'members', 'annex'],
    ),
  ),
  ...inEditions('title', field.stated),
  stated: field.text,
  computed: field.stated,
  formula: field.text,
  relation: required(field.oneOf('equal', 'over', 'at least', 'at most', 'same words', 'apart', 'none')),
  tolerance: required(field.number),
  rounding: field.number,
  verdict: required(field.oneOf('consistent', 'rounding', 'inconsistent', 'computed')),
  severity: field.oneOf(
    ...['arithmetic', 'print-error', 'definition', 'tension'],
    ...['target', 'doubt', 'structure', 'label'],
  ),
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
