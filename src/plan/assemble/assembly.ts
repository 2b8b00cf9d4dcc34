import type { Edition } from '../../editions/editions.ts';
import type { PlanRecord } from '../record/record.ts';
import type { NumberedChapter } from '../text/number-chapter.ts';
import type { Texts } from '../text/texts.ts';

/** What the assembly of a plan works with. */
export interface Assembly {
  record: PlanRecord;
  edition: Edition;
  /** Chapters of the source: every edition has the same parts. */
  chapters: ReadonlyMap<string, NumberedChapter>;
  /** Texts of the edition. */
  texts: Texts;
  sourceTexts: Texts;
  /** Slug of a term to the id of its note. */
  noteIds: ReadonlyMap<string, string>;
  /** Turns words of the source that are no text of an edition, such as printed forms, into its script. */
  script: (text: string) => string;
}
