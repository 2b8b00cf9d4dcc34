import type { RecordError } from '../../content-model/record-error.ts';
import { faultIn, fileOfText } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';
import type { NumberedChapter } from '../text/number-chapter.ts';
import { noteNumbers, type RichText } from '../text/rich-text.ts';

type Texts = ReadonlyMap<string, RichText>;
type Chapters = ReadonlyMap<string, Pick<NumberedChapter, 'blocks'>>;

/** Stops where the translation lacks a text of the source, has one more, or moves a note or a run-in heading. */
export function checkAlignment(source: Texts, translation: Texts, record: PlanRecord): void {
  const stop = (key: string, found: string, expected: string) => misaligned(record, key, found, expected);
  for (const [key, text] of source) {
    const twin = translation.get(key);
    if (!twin) throw stop(key, 'no text', 'a translation of the unit of the source');
    const notes = noteNumbers(text).join(', ') || 'none';
    const twinNotes = noteNumbers(twin).join(', ') || 'none';
    if (notes !== twinNotes)
      throw stop(key, `the notes ${twinNotes}`, `the notes ${notes}, as in the source`);
    for (const kind of ['lead', 'label'] as const) {
      const count = countOf(text, kind);
      if (countOf(twin, kind) !== count)
        throw stop(key, `${countOf(twin, kind)} ${kind} elements`, `${count}, as in the source`);
    }
  }
  for (const key of translation.keys())
    if (!source.has(key)) throw stop(key, 'a text', 'none, because the source has no such unit');
}

/** Stops where the chapters of the translation have other boxes, tables or parts than the source, or pages of print. */
export function checkBlocks(source: Chapters, translation: Chapters, record: PlanRecord): void {
  for (const [slug, { blocks }] of source) {
    const twins = translation.get(slug)?.blocks ?? [];
    for (const [index, { id }] of blocks.entries()) {
      const twin = twins[index];
      if (twin?.id !== id)
        throw misaligned(record, id, twin?.id ?? 'nothing', `${id} in this place, as in the source`);
      if (twin.page !== null) throw misaligned(record, id, 'a page of print', 'no <Page>');
    }
    const more = twins[blocks.length];
    if (more) throw misaligned(record, more.id, 'more than the source has', 'nothing');
  }
}

function countOf(text: RichText, kind: 'lead' | 'label'): number {
  return text.spans.filter((span) => span.kind === kind).length;
}

function misaligned(record: PlanRecord, key: string, found: string, expected: string): RecordError {
  const mend = 'align the translation with the source';
  return faultIn(record, `editions/en/${fileOfText(key, record)}`, key, { found, expected, mend });
}
