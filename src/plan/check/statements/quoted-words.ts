import type { RecordError } from '../../../content-model/record-error.ts';
import { faultIn } from '../../record/fault.ts';
import type { Source } from '../../text/edition-texts.ts';
import { isOf, voiceOf } from '../../text-keys.ts';

/** Words of the plan as a file of the record quotes them, with their place in the file. */
interface QuotedWords {
  file: string;
  /** The entry of the file. */
  entry: string;
  unit: string;
  text: string;
}

/** The fault of words that do not stand in their unit, or of a unit that is not there; null where they do. */
export function misquotation(source: Source, { file, entry, unit, text }: QuotedWords): RecordError | null {
  const own = [...source.texts].filter(([key]) => isOf(key, unit) && voiceOf(key) !== 'editors');
  if (own.length === 0)
    return faultIn(source.record, {
      file,
      field: `${entry}.unit`,
      found: `the unit ${unit}`,
      expected: 'the id of a unit of the plan',
      mend: 'correct the id',
    });
  if (own.some(([, words]) => words.text.includes(text))) return null;
  return faultIn(source.record, {
    file,
    field: `${entry}.text`,
    found: `“${text}”`,
    expected: `words that stand in ${unit}`,
    mend: 'copy them from the unit',
  });
}

/** The fault of an indicator that is not there; null where there is one, or none is named. */
export function unknownIndicator(
  { record }: Source,
  { file, entry, indicator }: { file: string; entry: string; indicator: string | null | undefined },
): RecordError | null {
  if (!indicator || record.indicators.has(indicator)) return null;
  return faultIn(record, {
    file,
    field: `${entry}.indicator`,
    found: indicator,
    expected: 'the slug of an indicator',
    mend: 'correct the slug',
  });
}
