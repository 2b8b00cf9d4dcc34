import { RecordError } from '../../../content-model/record-error.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import type { CheckRecord } from '../../text/recompute/checked-plan.ts';
import { type Recomputed, recompute } from '../../text/recompute/judge.ts';
import { fillNote, noteNumber } from '../../text/recompute/note-numbers.ts';
import { checkSameNames } from './sources.ts';

/** Recomputes every check; stops where a figure is not where it is said to be, or where another verdict comes out. */
export function* checkFigureChecks(source: Source): Faults {
  const { record } = source;
  const { checks } = record.checks;
  for (const check of checks) {
    yield* checkNamedPages(record, check);
    const found = attempt(record, check.id, () => recompute(check, source));
    if (found instanceof RecordError) {
      yield found;
      continue;
    }
    yield* checkVerdict(record, check, found);
    const notes = [check, ...everyTranslation(record).map(({ words }) => words.checks[check.id])];
    for (const words of notes) {
      const note = attempt(record, `${check.id}.note`, () =>
        fillNote(words?.note ?? '', (name) => String(noteNumber(name, check, found))),
      );
      if (note instanceof RecordError) yield note;
    }
  }
  for (const { edition, words } of everyTranslation(record)) {
    const file = fileInEdition(edition, 'checks.json');
    yield* checkSameNames(record, { file, field: 'checks', own: checks, words: words.checks });
    yield* checkSameNames(record, {
      file,
      field: 'checks.note',
      own: checks.filter(({ note }) => note !== undefined),
      words: Object.fromEntries(Object.entries(words.checks).filter(([, { note }]) => note !== undefined)),
    });
  }
}

function* checkVerdict(
  record: PlanRecord,
  check: CheckRecord,
  { verdict, stated, computed }: Recomputed,
): Faults {
  if (verdict !== check.verdict)
    yield faultIn(record, {
      file: 'checks.json',
      field: `${check.id}.verdict`,
      found: check.verdict,
      expected: `${verdict}: the plan says ${stated}, ${computed} comes out`,
      mend: 'correct the verdict, or the formula',
    });
  if (check.note !== undefined || verdict === 'consistent' || verdict === 'computed') return;
  yield faultIn(record, {
    file: 'checks.json',
    field: `${check.id}.note`,
    found: 'nothing',
    expected: 'what a reader should make of it',
    mend: 'add it, here and in the translated editions',
  });
}

/** Stops where a page on which a check is to be named is not there. */
function* checkNamedPages(record: PlanRecord, { id, ...check }: CheckRecord): Faults {
  const known: [field: 'indicators' | 'terms' | 'organizations' | 'projects', names: Set<string | number>][] =
    [
      ['indicators', new Set(record.indicators.keys())],
      ['terms', new Set(record.terms.keys())],
      ['organizations', new Set(record.organizations.map(({ slug }) => slug))],
      ['projects', new Set(record.projects.map(({ number }) => number))],
    ];
  for (const [field, names] of known)
    for (const name of check[field])
      if (!names.has(name))
        yield faultIn(record, {
          file: 'checks.json',
          field: `${id}.${field}`,
          found: String(name),
          expected: 'one that the record has',
          mend: 'correct it',
        });
}

/** What is made, or the fault for which it cannot be made. */
function attempt<Result>(record: PlanRecord, field: string, make: () => Result): Result | RecordError {
  try {
    return make();
  } catch (error) {
    return faultIn(record, {
      file: 'checks.json',
      field,
      found: error instanceof Error ? error.message : String(error),
      expected: 'figures that stand in the record, and a formula over them',
      mend: 'correct the place or the formula',
    });
  }
}
