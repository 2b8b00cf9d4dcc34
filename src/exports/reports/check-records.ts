import { sourceEdition } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import type { FlatRow } from '../registers/flat-rows.ts';

/** The recomputed figures of a plan as flat records, the editions side by side. */
export function checkRecords(plans: ByEdition<Plan>): FlatRow[] {
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
