import { faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import { type Recomputed, recompute } from '../../text/recompute/judge.ts';
import { checkSameNames } from './sources.ts';

/** Recomputes every check; stops where a figure is not where it is said to be, or where another verdict comes out. */
export function checkFigureChecks({ record, texts }: Source): void {
  const { checks } = record.checks;
  for (const check of checks) {
    const { verdict, stated, computed } = attempt(record, check.id, () => recompute(check, record, texts));
    if (verdict !== check.verdict)
      throw faultIn(record, {
        file: 'checks.json',
        field: `${check.id}.verdict`,
        found: check.verdict,
        expected: `${verdict}: the plan says ${stated}, ${computed} comes out`,
        mend: 'correct the verdict, or the formula',
      });
    const needsNote = verdict === 'inconsistent' || verdict === 'rounding';
    if (needsNote && check.note === undefined)
      throw faultIn(record, {
        file: 'checks.json',
        field: `${check.id}.note`,
        found: 'nothing',
        expected: 'what a reader should make of it',
        mend: 'add it, here and in the translated editions',
      });
  }
  for (const { edition, words } of everyTranslation(record)) {
    const file = fileInEdition(edition, 'checks.json');
    checkSameNames(record, { file, field: 'checks', own: checks, words: words.checks });
    checkSameNames(record, {
      file,
      field: 'checks.note',
      own: checks.filter(({ note }) => note !== undefined),
      words: Object.fromEntries(Object.entries(words.checks).filter(([, { note }]) => note !== undefined)),
    });
  }
}

function attempt(record: PlanRecord, id: string, make: () => Recomputed): Recomputed {
  try {
    return make();
  } catch (error) {
    throw faultIn(record, {
      file: 'checks.json',
      field: id,
      found: error instanceof Error ? error.message : String(error),
      expected: 'figures that stand in the record, and a formula over them',
      mend: 'correct the place or the formula',
    });
  }
}
