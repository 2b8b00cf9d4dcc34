import { type Edition, isTranslated } from '../../../editions/editions.ts';
import { readUnitId } from '../../ids.ts';
import { type Faults, faultIn, fileInEdition, fileOfText } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import type { EditionTexts } from '../../text/texts.ts';
import { isExplanation, type TextKey } from '../../text-keys.ts';

/** So many words are no name or title that two places may share. */
const long = 6;

/** Stops where two different paragraphs or explanations of the source have one translation. */
export function* checkCopies({ record, texts }: Source, translation: EditionTexts, edition: Edition): Faults {
  if (!isTranslated(edition)) return;
  const first = new Map<string, TextKey>();
  for (const [key, { text }] of translation.texts) {
    const kind = readUnitId(key)?.kind;
    const isParagraph = kind === 'paragraph' || kind === 'item' || kind === 'note' || isExplanation(key);
    if (!isParagraph || text.split(' ').length < long) continue;
    const other = first.get(text) ?? key;
    first.set(text, other);
    if (texts.get(other)?.text !== texts.get(key)?.text)
      yield faultIn(record, {
        file: fileInEdition(edition, fileOfText(key, record)),
        field: key,
        found: `the translation of ${other}`,
        expected: 'a translation of its own',
        mend: 'align the translation with the source',
      });
  }
}
