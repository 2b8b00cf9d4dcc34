import type { RecordError } from '../../../content-model/record-error.ts';
import type { Edition } from '../../../editions/editions.ts';
import { type Faults, faultIn, fileInEdition, fileOfText } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { noteNumbers, type RichText } from '../../text/rich-text.ts';
import type { EditionTexts } from '../../text/texts.ts';
import { type TextKey, textKey } from '../../text-keys.ts';
import { checkWriting } from '../writing.ts';
import { checkCopies } from './copies.ts';
import { checkFigures } from './figures.ts';

type Stop = (key: TextKey, found: string, expected: string) => RecordError;

/** Stops where a translation lacks a text of the source, has one more, moves a note or a run-in heading, has other boxes and tables, or other figures. */
export function* checkAlignment(source: Source, translation: EditionTexts, edition: Edition): Faults {
  const { record } = source;
  const stop: Stop = (key, found, expected) =>
    faultIn(record, {
      file: fileInEdition(edition, fileOfText(key, record)),
      field: key,
      found,
      expected,
      mend: 'align the translation with the source',
    });
  yield* checkTexts(source, translation, stop);
  yield* checkBlocks(source, translation, stop);
  yield* checkFigures(source, translation, edition);
  yield* checkCopies(source, translation, edition);
  yield* checkWriting(record, translation, edition);
}

function* checkTexts(
  { texts: source }: Pick<Source, 'texts'>,
  { texts: translation }: Pick<EditionTexts, 'texts'>,
  stop: Stop,
): Faults {
  for (const [key, text] of source) {
    const translated = translation.get(key);
    if (!translated) {
      yield stop(key, 'no text', 'a translation of the unit of the source');
      continue;
    }
    const notes = noteNumbers(text).join(', ') || 'none';
    const translatedNotes = noteNumbers(translated).join(', ') || 'none';
    if (notes !== translatedNotes)
      yield stop(key, `the notes ${translatedNotes}`, `the notes ${notes}, as in the source`);
    for (const kind of ['lead', 'label'] as const) {
      const [count, found] = [countOf(text, kind), countOf(translated, kind)];
      if (found !== count) yield stop(key, `${found} ${kind} elements`, `${count}, as in the source`);
    }
  }
  for (const key of translation.keys())
    if (!source.has(key)) yield stop(key, 'a text', 'none, because the source has no such unit');
}

/** The parts of a translated chapter are those of the source, one by one, without pages of print. */
function* checkBlocks(
  { chapters: source }: Pick<Source, 'chapters'>,
  { chapters: translation }: Pick<EditionTexts, 'chapters'>,
  stop: Stop,
): Faults {
  for (const [slug, { blocks }] of source) {
    const translated = translation.get(slug)?.blocks ?? [];
    for (const [index, { id }] of blocks.entries()) {
      const found = translated[index];
      const key = textKey.unit(id);
      if (found?.id !== id) {
        // What follows a block out of its place is out of its place too.
        yield stop(key, found?.id ?? 'nothing', `${id} in this place, as in the source`);
        break;
      }
      if (found.page !== null) yield stop(key, 'a page of print', 'no <Page>');
    }
    const more = translated[blocks.length];
    if (more) yield stop(textKey.unit(more.id), 'more than the source has', 'nothing');
  }
}

function countOf(text: RichText, kind: 'lead' | 'label'): number {
  return text.spans.filter((span) => span.kind === kind).length;
}
