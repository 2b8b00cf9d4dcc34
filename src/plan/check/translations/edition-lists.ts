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

function* checkTranslatedLists(record: PlanRecord, edition: Edition, words: Translation): Faults {
  for (const { file, field, entry, isThere } of requiredEntries(record, words))
    if (!isThere)
      yield faultIn(record, {
        file: fileInEdition(edition, file),
        field,
        found: `no entry “${entry}”`,
        expected: 'an entry for every one that the record uses',
        mend: 'add it with its translation',
      });
}

/** An entry that a list of a translation must have, because the record uses it. */
interface RequiredEntry {
  file: string;
  field: string;
  entry: string;
  isThere: boolean;
}

function requiredEntries(
  record: PlanRecord,
  { plan, indicators, commitments, termbase }: Translation,
): RequiredEntry[] {
  const required = (file: string, field: string, list: object) => (entry: string) => {
    return { file, field, entry, isThere: Object.hasOwn(list, entry) };
  };
  const group = required('indicators.json', 'groups', indicators.groups);
  const unit = required('indicators.json', 'units', indicators.units);
  const measures = record.commitments.commitments.flatMap(({ measure }) => measure ?? []);
  const terms = [...record.terms.values()].flatMap(({ data }) => (data.uses ? [data.term] : []));
  const ofTerms = Object.fromEntries(termbase.map(({ term }) => [term, true]));
  return [
    ...record.plan.assessors.map(({ id }) => id).map(required('plan.json', 'assessors', plan.assessors)),
    ...[...record.indicators.values()].flatMap((one) => [group(one.group), unit(one.unit)]),
    ...measures.map(required('commitments.json', 'measures', commitments.measures)),
    ...terms.map(required('termbase.json', 'entries', ofTerms)),
  ];
}
