import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../../record/record.ts';
import { isAfter } from './times.ts';

/** Stops where a source is about no known area, or a translation lacks its words. */
export function* checkSources(record: PlanRecord): Faults {
  const { areas, sources } = record.sources;
  for (const { id, area } of sources)
    if (!areas.some((one) => one.id === area))
      yield faultIn(record, {
        file: 'sources.json',
        field: `${id}.area`,
        found: area,
        expected: 'the id of an area of the same file',
        mend: 'correct the id, or add the area',
      });
  const { searched } = record.outcomes;
  for (const { id, date } of sources)
    if (isAfter(date.split('/')[0] ?? '', searched))
      yield faultIn(record, {
        file: 'sources.json',
        field: `${id}.date`,
        found: date,
        expected: `a time before the last search, ${searched}`,
        mend: 'correct one of them',
      });
  if (areas.length > 0 && areas.filter(({ isOfPlan }) => isOfPlan).length !== 1)
    yield faultIn(record, {
      file: 'sources.json',
      field: 'areas.isOfPlan',
      found: `${areas.filter(({ isOfPlan }) => isOfPlan).length} areas with it`,
      expected: 'one, the area that the plan is for',
      mend: 'mark that area and no other',
    });
  for (const { edition, words } of everyTranslation(record)) {
    const file = fileInEdition(edition, 'sources.json');
    yield* checkSameNames(record, { file, field: 'areas', own: areas, words: words.sources.areas });
    yield* checkSameNames(record, { file, field: 'sources', own: sources, words: words.sources.sources });
  }
}

/** A list of the record, and the words of a translation for each of its entries. */
interface TranslatedList {
  file: string;
  field: string;
  own: readonly { id: string }[];
  words: Readonly<Record<string, unknown>>;
}

/** Stops where a translation has not the same entries as the record. */
export function* checkSameNames(record: PlanRecord, { file, field, own, words }: TranslatedList): Faults {
  const ids = new Set(own.map(({ id }) => id));
  const odd =
    [...ids].find((id) => !Object.hasOwn(words, id)) ?? Object.keys(words).find((id) => !ids.has(id));
  if (odd === undefined) return;
  yield faultIn(record, {
    file,
    field,
    found: ids.has(odd) ? `no entry “${odd}”` : `the entry “${odd}”`,
    expected: 'an entry for each that the record has, and for nothing else',
    mend: ids.has(odd) ? 'add it with its translation' : 'remove it or correct its id',
  });
}
