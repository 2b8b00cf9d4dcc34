import { convertedEditions, type Edition } from '../../../editions/editions.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord, type Translation } from '../../record/record.ts';

/** Stops where the lists of a translated or converted edition do not fit the record. */
export function* checkEditionLists(record: PlanRecord): Faults {
  for (const { edition, words } of everyTranslation(record)) {
    yield* checkTranslatedFiles(record, edition, words);
    yield* checkTranslatedLists(record, edition, words);
  }
  for (const edition of convertedEditions)
    for (const { from, to } of record.wordings[edition]?.phrases ?? [])
      if (from.length !== to.length)
        yield faultIn(record, {
          file: fileInEdition(edition, 'wording.json'),
          field: 'phrases',
          found: `“${from}” and “${to}”`,
          expected: 'two phrases of the same length',
          mend: 'give every character its counterpart',
        });
}

/** The parts of a plan that have a file an entry, with the endings of the files. */
const folders = [
  ['chapters', '.mdx'],
  ['tables', '.json'],
  ['terms', '.mdx'],
] as const;

function* checkTranslatedFiles(record: PlanRecord, edition: Edition, words: Translation): Faults {
  for (const [folder, ending] of folders)
    for (const name of words[folder].keys())
      if (!record[folder].has(name))
        yield faultIn(record, {
          file: fileInEdition(edition, `${folder}/${name}${ending}`),
          field: '(file)',
          found: 'a translation of nothing',
          expected: `a file of this name in ${folder}`,
          mend: 'remove it, or give it the name of the file that it translates',
        });
}

function* checkTranslatedLists(
  record: PlanRecord,
  edition: Edition,
  { plan, indicators, commitments, termbase }: Translation,
): Faults {
  function* requireEntry(place: { file: string; field: string }, entry: string, isKnown: boolean): Faults {
    if (isKnown) return;
    yield faultIn(record, {
      file: fileInEdition(edition, place.file),
      field: place.field,
      found: `no entry “${entry}”`,
      expected: 'an entry for every one that the record uses',
      mend: 'add it with its translation',
    });
  }
  for (const { id } of record.plan.assessors)
    yield* requireEntry({ file: 'plan.json', field: 'assessors' }, id, Object.hasOwn(plan.assessors, id));
  for (const { group, unit } of record.indicators.values()) {
    yield* requireEntry(
      { file: 'indicators.json', field: 'groups' },
      group,
      Object.hasOwn(indicators.groups, group),
    );
    yield* requireEntry(
      { file: 'indicators.json', field: 'units' },
      unit,
      Object.hasOwn(indicators.units, unit),
    );
  }
  for (const { measure } of record.commitments.commitments)
    yield* requireEntry(
      { file: 'commitments.json', field: 'measures' },
      measure ?? '',
      measure === undefined || Object.hasOwn(commitments.measures, measure),
    );
  for (const { data } of record.terms.values()) {
    if (!data.uses) continue;
    const isKnown = termbase.some(({ term }) => term === data.term);
    yield* requireEntry({ file: 'termbase.json', field: 'entries' }, data.term, isKnown);
  }
}
