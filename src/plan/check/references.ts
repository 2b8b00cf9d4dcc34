import { frontParts } from '../ids.ts';
import { type Faults, faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { ownerOf } from '../text-keys.ts';

/** Stops where the record names a unit or an indicator that is not there. */
export function* checkReferences({ record, texts }: Source): Faults {
  const units = new Set([...[...texts.keys()].map(ownerOf), ...frontParts]);
  function* requireUnit(unit: string, file: string, field: string): Faults {
    if (units.has(unit)) return;
    yield faultIn(record, {
      file,
      field,
      found: `the unit ${unit}`,
      expected: 'the id of a unit of the plan',
      mend: 'correct the id',
    });
  }
  for (const { id, units: places } of record.corrections)
    for (const unit of places) yield* requireUnit(unit, 'corrections.json', `${id}.units`);
  for (const { id, mentions = [] } of record.projects)
    for (const unit of mentions) yield* requireUnit(unit, 'projects.json', `${id}.mentions`);
  for (const { unit, indicators } of record.plan.aims) {
    yield* requireUnit(unit, 'plan.json', 'aims.unit');
    for (const slug of indicators)
      if (!record.indicators.has(slug))
        yield faultIn(record, {
          file: 'plan.json',
          field: 'aims.indicators',
          found: slug,
          expected: 'the slug of an indicator',
          mend: 'correct the slug',
        });
  }
}
