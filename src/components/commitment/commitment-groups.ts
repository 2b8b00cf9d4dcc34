import { readUnitId } from '../../plan/ids.ts';
import type { Commitment } from '../../plan/things/commitments.ts';
import type { Outcome } from '../../plan/things/reports.ts';
import type { Chapter } from '../../plan/things/text.ts';
import type { Plan } from '../../plan/types.ts';

/** The promises of a chapter. */
interface ChapterCommitments {
  chapter: Chapter;
  commitments: readonly Commitment[];
}

/** The promises under their chapters; chapters without one are left out. */
export function byChapter({ chapters, commitments }: Plan): ChapterCommitments[] {
  return chapters
    .map((chapter) => ({
      chapter,
      commitments: commitments.filter(({ unit }) => readUnitId(unit)?.chapter === chapter.id),
    }))
    .filter((group) => group.commitments.length > 0);
}

/** The years in which promises fall due, the first first; null last, where some have none. */
export function deadlinesOf(commitments: readonly Commitment[]): (number | null)[] {
  const years = new Set(commitments.map(({ deadline }) => deadline));
  const given = [...years].filter((year) => year !== null).sort((a, b) => a - b);
  return years.has(null) ? [...given, null] : given;
}

/** What was reported on a promise. */
export function reportsOn({ outcomes }: Plan, commitment: Commitment): Outcome[] {
  return outcomes.filter(({ id }) => commitment.outcomes.includes(id));
}

/** The filters of the register, each with its count: how promises stand to the table, and whether reports follow. */
export function filtersOf({ commitments }: Plan) {
  const relations = (['match', 'contradicts', 'different', 'none'] as const).map((name) => ({
    name,
    count: commitments.filter(({ relation }) => relation === name).length,
  }));
  const later = {
    name: 'later' as const,
    count: commitments.filter(({ outcomes }) => outcomes.length > 0).length,
  };
  return [...relations, later].filter(({ count }) => count > 0);
}
