import type { Wrong } from '../../../content-model/record-error.ts';
import { sayValue } from '../../../editions/amounts/amount.ts';
import { amountDifference, type Fidelity } from '../../../editions/amounts/compare-amounts.ts';
import { type Edition, isTranslated } from '../../../editions/editions.ts';
import { readUnitId } from '../../ids.ts';
import { type Faults, faultIn, fileInEdition, fileOfText } from '../../record/fault.ts';
import { translationIn } from '../../record/record.ts';
import type { Source } from '../../text/edition-texts.ts';
import type { EditionTexts } from '../../text/texts.ts';
import { isComputed, isShort, ownerOf, type TextKey } from '../../text-keys.ts';
import { type WordPair, wordPairs } from './word-pairs.ts';

/** Stops where a translation gives another amount than the source, lacks one or has one more. */
export function* checkFigures(
  { record, texts: source }: Source,
  { texts }: EditionTexts,
  edition: Edition,
): Faults {
  if (!isTranslated(edition)) return;
  const pairs = [...source].flatMap(([key, { text }]): WordPair[] => {
    const translated = texts.get(key)?.text;
    if (translated === undefined || isComputed(key)) return [];
    return [
      { file: fileOfText(key, record), field: key, source: text, translated, fidelity: fidelityOf(key) },
    ];
  });
  for (const { file, field, ...pair } of [...pairs, ...wordPairs(record, translationIn(record, edition))]) {
    const wrong = wrongAmount({ ...pair, edition });
    if (wrong) yield faultIn(record, { file: fileInEdition(edition, file), field, ...wrong });
  }
}

/** What the plan says is translated word for word; editors say their own in each language. */
function fidelityOf(key: TextKey): Fidelity {
  if (readUnitId(ownerOf(key)) !== null) return 'verbatim';
  return isShort(key) ? 'named' : 'explained';
}

/** What of an amount a translation has otherwise than its source; null where they agree. */
export function wrongAmount(pair: Parameters<typeof amountDifference>[0]): Wrong | null {
  const { missing, extra } = amountDifference(pair);
  const mend = 'align the translation with the source';
  if (!missing)
    return extra ? { found: `“${extra.printed}”`, expected: 'the amounts of the source alone', mend } : null;
  const { printed, values } = missing;
  const [value = ''] = values;
  return {
    found: extra ? `“${extra.printed}”` : `nothing for “${printed}”`,
    expected:
      value === printed
        ? `“${printed}”, as in the source`
        : `“${printed}” of the source, which is ${sayValue(value)}`,
    mend,
  };
}
