import { type Faults, faultIn, fileOfText } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import type { Block } from '../text/number-chapter.ts';
import { noteNumbers } from '../text/rich-text.ts';
import { textKey, voiceOf } from '../text-keys.ts';

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
  yield* checkOrder(source);
}

/** The numbers of the notes rise through the paragraphs. */
function* checkOrder({ record, chapters, texts }: Source): Faults {
  const numberOf = (slug: string) => record.chapters.get(slug)?.data.number ?? 0;
  let last = 0;
  for (const [slug, { blocks }] of [...chapters].sort(([a], [b]) => numberOf(a) - numberOf(b)))
    for (const id of blocks.flatMap(idsOf)) {
      const text = texts.get(textKey.unit(id));
      for (const number of text ? noteNumbers(text) : []) {
        if (number < last)
          yield faultIn(record, {
            file: `chapters/${slug}.mdx`,
            field: id,
            found: `note ${number} after note ${last}`,
            expected: 'notes in the order of their numbers',
            mend: 'compare with the print',
          });
        last = number;
      }
    }
}

function idsOf(block: Block): string[] {
  return block.kind === 'box' ? [block.id, ...block.items.map(({ id }) => id)] : [block.id];
}
