import { type Faults, faultIn, fileOfText } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { noteNumbers } from '../text/rich-text.ts';
import { voiceOf } from '../text-keys.ts';

/** Stops where a mark has no note, a note no mark, or one more than one. */
export function* checkNotes(source: Source): Faults {
  const marks = [...source.texts].flatMap(([key, text]) =>
    voiceOf(key) === 'toc' ? [] : noteNumbers(text).map((number) => ({ key, number })),
  );
  const notes = new Map(
    [...source.record.terms].flatMap(([slug, { data }]) =>
      data.note === undefined ? [] : [[data.note, slug] as const],
    ),
  );
  for (const { key, number } of marks) {
    if (!notes.has(number))
      yield faultIn(source.record, {
        file: fileOfText(key, source.record),
        field: key,
        found: `the mark of note ${number}`,
        expected: `a term with note: ${number}`,
        mend: 'add the term or remove the mark',
      });
    if (marks.filter((mark) => mark.number === number).length > 1)
      yield faultIn(source.record, {
        file: fileOfText(key, source.record),
        field: key,
        found: `note ${number} marked more than once`,
        expected: 'one mark a note',
        mend: 'remove all but the first',
      });
  }
  for (const [number, slug] of notes)
    if (!marks.some((mark) => mark.number === number))
      yield faultIn(source.record, {
        file: `terms/${slug}.mdx`,
        field: 'note',
        found: `note ${number}`,
        expected: `<Note n="${number}" /> in a chapter`,
        mend: 'set the mark where the print has it',
      });
}
