import { type Edition, isTranslated } from '../../../editions/editions.ts';
import { isForeignScript, sharesIn, yearsIn, yearsOfSource } from '../../../editions/figures-of-texts.ts';
import { readUnitId } from '../../ids.ts';
import { type Faults, faultIn, fileInEdition, fileOfText } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import type { EditionTexts } from '../../text/texts.ts';
import type { TextKey } from '../../text-keys.ts';

interface Wrong {
  found: string;
  expected: string;
  mend: string;
}

/** Stops where a translation lacks a year or a percentage of the source, has one more in the plan's own text, or a word left in its script. */
export function* checkFigures(
  { record, texts: source }: Source,
  { texts }: EditionTexts,
  edition: Edition,
): Faults {
  if (!isTranslated(edition)) return;
  for (const [key, { text }] of source) {
    const translated = texts.get(key)?.text ?? '';
    const wrong = translated === '' ? null : (figureOf(key, text, translated) ?? signOf(translated));
    if (wrong)
      yield faultIn(record, { file: fileInEdition(edition, fileOfText(key, record)), field: key, ...wrong });
  }
}

function figureOf(key: TextKey, source: string, translated: string): Wrong | null {
  const missing = [...yearsOfSource(source), ...sharesIn(source)].find(
    (figure) => !translated.includes(figure),
  );
  if (missing !== undefined)
    return {
      found: `no ${missing}`,
      expected: `${missing}, as in the source`,
      mend: 'align the translation with the source',
    };
  if (readUnitId(key) === null) return null;
  const known = yearsOfSource(source);
  const extra =
    yearsIn(translated).find((year) => !source.includes(year) && !known.includes(year)) ??
    sharesIn(translated).find((share) => !source.includes(share));
  if (extra === undefined) return null;
  return {
    found: extra,
    expected: 'years and percentages of the source alone',
    mend: 'align the translation with the source',
  };
}

/** Chinese words stand between their brackets, which come in pairs. */
function signOf(translated: string): Wrong | null {
  const bare = translated.replace(/⟦[^⟦⟧]*⟧/g, '');
  const left = [...bare].find(isForeignScript);
  if (left === undefined) return null;
  return {
    found: `“${left}” in the translation`,
    expected: 'words of the language of the edition; those of the source between ⟦ and ⟧',
    mend: 'translate it, or set the brackets',
  };
}
