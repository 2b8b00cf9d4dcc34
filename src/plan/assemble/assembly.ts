import type { Edition } from '../../editions/editions.ts';
import type { PlanRecord } from '../record/record.ts';
import type { NumberedChapter } from '../text/number-chapter.ts';
import type { RichText } from '../text/rich-text.ts';

/** What the assembly of a plan works with. */
export interface Assembly {
  record: PlanRecord;
  edition: Edition;
  /** Chapters of the source: every edition has the same parts. */
  chapters: ReadonlyMap<string, NumberedChapter>;
  /** Texts of the edition. */
  texts: ReadonlyMap<string, RichText>;
  sourceTexts: ReadonlyMap<string, RichText>;
  noteIds: ReadonlyMap<string, string>;
  /** Turns words of the source that are no text of an edition, such as printed forms, into its script. */
  script: (text: string) => string;
}

/** Reads a text by its key; throws where the edition lacks it. */
export function speaker(texts: ReadonlyMap<string, RichText>): (key: string) => RichText {
  return (key) => {
    const text = texts.get(key);
    if (text) return text;
    throw new Error(`No text has the key ${key}`);
  };
}
