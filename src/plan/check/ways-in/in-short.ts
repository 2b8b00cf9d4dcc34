import { readUnitId, unitId } from '../../ids.ts';
import { type Faults, faultIn } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { ownerOf } from '../../text-keys.ts';

/** Stops where the plan in short speaks of a chapter that is not there, or a clause rests on nothing of what it is about. */
export function* checkInShort({ record, texts }: Source): Faults {
  const units = new Set([...texts.keys()].map(ownerOf));
  for (const [scope, clauses] of Object.entries(record.inShort)) {
    const heading = scope === 'plan' ? '' : unitId.chapter(Number(scope));
    const stray = clauses.find(
      ({ unit }) => !units.has(unit) || (heading !== '' && readUnitId(unit)?.chapter !== heading),
    );
    if (stray)
      yield faultIn(record, {
        file: 'in-short.json',
        field: scope,
        found: `the unit ${stray.unit}`,
        expected: 'the id of a unit of what it is about',
        mend: 'correct the id, or the number of the chapter',
      });
  }
}
