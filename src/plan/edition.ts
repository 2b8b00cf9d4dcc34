import { type Edition, editions } from '../editions/editions.ts';
import { assemblePlan } from './assemble/plan.ts';
import { checkRecord } from './check/record.ts';
import { checkAlignment } from './check/translations/alignment.ts';
import { throwFirst } from './record/fault.ts';
import type { PlanRecord } from './record/record.ts';
import {
  convertedTexts,
  markTranslation,
  readSource,
  type Source,
  scriptOf,
  translatedTexts,
} from './text/edition-texts.ts';
import type { Texts } from './text/texts.ts';
import type { Plan } from './types.ts';

/** Reads the source of a plan from its record and checks it; throws a RecordError on a fault. */
export function checkedSource(record: PlanRecord): Source {
  const source = readSource(record);
  throwFirst(checkRecord(source));
  return source;
}

/** The texts of an edition, complete and marked; throws a RecordError where a translation does not fit the source. */
export function editionTexts(source: Source, edition: Edition): Texts {
  const { text } = editions[edition];
  if (text === 'source') return source.texts;
  if (text === 'converted') return convertedTexts(source, edition);
  const translation = translatedTexts(source, edition);
  throwFirst(checkAlignment(source, translation, edition));
  markTranslation(translation.texts, source, edition);
  return translation.texts;
}

/** A plan in an edition: complete and frozen. */
export function planIn(source: Source, edition: Edition): Plan {
  const { texts: sourceTexts, record, ...shared } = source;
  const script = scriptOf(record, edition);
  const texts = editionTexts(source, edition);
  return Object.freeze(assemblePlan({ ...shared, record, edition, texts, sourceTexts, script }));
}
