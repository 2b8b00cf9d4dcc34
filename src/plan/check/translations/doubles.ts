import { convertedEditions, type Edition } from '../../../editions/editions.ts';
import { type Faults, faultIn, fileInEdition } from '../../record/fault.ts';
import { everyTranslation, type PlanRecord, type Translation } from '../../record/record.ts';

/** Names of which each may stand once: the file or folder, the field, what stands there, and the files of the folder. */
type List = readonly [file: string, field: string, names: readonly string[], files?: Iterable<string>];

/** Stops where an id or a printed number stands twice. */
export function* checkDoubles(record: PlanRecord): Faults {
  for (const [file, field, names, files = []] of [...listsOf(record), ...listsOfEditions(record)]) {
    const double = names.find((name, index) => names.indexOf(name) !== index);
    const places = [...files].filter((_, index) => names[index] === double);
    if (double !== undefined)
      yield faultIn(record, {
        file,
        field,
        found: `${double} twice${places.length > 0 ? `, in ${places.join(' and ')}` : ''}`,
        expected: 'every one once',
        mend: /name|term$/.test(field) ? 'name one of them anew' : 'number one of them anew',
      });
  }
}

function listsOf(record: PlanRecord): List[] {
  const noted = [...record.terms].filter(([, { data }]) => data.note !== undefined);
  return [
    ['plan.json', 'assessors.id', record.plan.assessors.map(({ id }) => id)],
    ['plan.json', 'assessors.mark', record.plan.assessors.map(({ mark }) => `“${mark}”`)],
    ['corrections.json', 'id', record.corrections.map(({ id }) => id)],
    ['projects.json', 'id', record.projects.map(({ id }) => id)],
    ['organizations.json', 'slug', record.organizations.map(({ slug }) => slug)],
    ['statements.json', 'id', record.statements.map(({ id }) => id)],
    ['commitments.json', 'id', record.commitments.commitments.map(({ id }) => id)],
    ['commitments.json', 'exclusions.id', record.commitments.exclusions.map(({ id }) => id)],
    ['sources.json', 'areas.id', record.sources.areas.map(({ id }) => id)],
    ['sources.json', 'id', record.sources.sources.map(({ id }) => id)],
    ['outcomes.json', 'id', record.outcomes.outcomes.map(({ id }) => id)],
    [
      'outcomes.json',
      'said',
      record.outcomes.outcomes.map(({ what, said, period, source }) =>
        [what, said, period, source].join(', '),
      ),
    ],
    ['checks.json', 'id', record.checks.checks.map(({ id }) => id)],
    ['plan.json', 'wall', record.plan.wall.flat()],
    ['terms', 'note', noted.map(([, { data }]) => String(data.note)), noted.map(([slug]) => slug)],
    ['terms', 'term', [...record.terms.values()].map(({ data }) => data.term), record.terms.keys()],
    [
      'indicators',
      'number',
      [...record.indicators.values()].map(({ number }) => String(number)),
      record.indicators.keys(),
    ],
    ['projects.json', 'name', namesOfLines(record)],
    ['sources.json', 'areas.name', record.sources.areas.map(({ name }) => name)],
    ['subjects', 'name', [...record.subjects.values()].map(({ name }) => name), record.subjects.keys()],
    ['plan.json', 'aims.unit', record.plan.aims.map(({ unit }) => unit)],
    ['notice.json', 'id', [...record.notice.notice, ...record.notice.cover].map(({ id }) => id)],
    ...rowsOf(record.tables, (table) => `tables/${table}`),
  ];
}

function listsOfEditions(record: PlanRecord): List[] {
  const converted = convertedEditions.flatMap((edition): List[] => {
    const { phrases = [], characters = [] } = record.wordings[edition] ?? {};
    const file = fileInEdition(edition, 'wording.json');
    return [
      [file, 'phrases', phrases.map(({ from }) => from)],
      [file, 'characters', characters.map(({ from }) => from)],
    ];
  });
  return [...everyTranslation(record).flatMap((one) => listsOfTranslation(record, one)), ...converted];
}

function listsOfTranslation(
  record: PlanRecord,
  { edition, words }: { edition: Edition; words: Translation },
): List[] {
  const file = (name: string) => fileInEdition(edition, name);
  const terms = [...words.terms].filter(([slug]) => record.terms.has(slug));
  const named = Object.entries({
    indicators: words.indicators.indicators,
    subjects: words.subjects,
    organizations: words.organizations,
  });
  return [
    [file('termbase.json'), 'entries', words.termbase.map(({ term }) => term)],
    [file('terms'), 'term', terms.map(([, { data }]) => data.term), terms.map(([slug]) => slug)],
    ...named.map(([kind, list]): List => {
      return [file(`${kind}.json`), 'name', Object.values(list).map(({ name }) => name), Object.keys(list)];
    }),
    [file('sources.json'), 'areas', Object.values(words.sources.areas)],
    ...rowsOf(words.tables, (table) => file(`tables/${table}`)),
  ];
}

/** Names of the projects, one of each, whose lines may share one. */
function namesOfLines({ projects }: PlanRecord): string[] {
  return [...new Map(projects.map(({ number, name }) => [`${number} ${name}`, name])).values()];
}

function rowsOf(
  tables: ReadonlyMap<string, { rows?: { number: number }[] | undefined }>,
  fileOf: (table: string) => string,
): List[] {
  return [...tables].map(([id, { rows = [] }]): List => {
    return [fileOf(`${id}.json`), 'rows', rows.map(({ number }) => String(number))];
  });
}
