import type { RecordError } from '../../content-model/record-error.ts';
import type { Edition } from '../../editions/editions.ts';
import { faultIn, fileInEdition, fileOfText } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { noteNumbers, type RichText } from '../text/rich-text.ts';
import type { Texts } from '../text/texts.ts';
import type { TextKey } from '../text-keys.ts';

/** Stops where a translation lacks a text of the source, has one more, or moves a note or a run-in heading. */
export function checkAlignment(
  { record, texts: source }: Pick<Source, 'record' | 'texts'>,
  translation: Texts,
  edition: Edition,
): void {
  const stop = (key: TextKey, found: string, expected: string): RecordError =>
    faultIn(record, {
      file: fileInEdition(edition, fileOfText(key, record)),
      field: key,
      found,
      expected,
      mend: 'align the translation with the source',
    });
  for (const [key, text] of source) {
    const translated = translation.get(key);
    if (!translated) throw stop(key, 'no text', 'a translation of the unit of the source');
    const notes = noteNumbers(text).join(', ') || 'none';
    const translatedNotes = noteNumbers(translated).join(', ') || 'none';
    if (notes !== translatedNotes)
      throw stop(key, `the notes ${translatedNotes}`, `the notes ${notes}, as in the source`);
    for (const kind of ['lead', 'label'] as const) {
      const [count, found] = [countOf(text, kind), countOf(translated, kind)];
      if (found !== count) throw stop(key, `${found} ${kind} elements`, `${count}, as in the source`);
    }
  }
  for (const key of translation.keys())
    if (!source.has(key)) throw stop(key, 'a text', 'none, because the source has no such unit');
}

function countOf(text: RichText, kind: 'lead' | 'label'): number {
  return text.spans.filter((span) => span.kind === kind).length;
}
