import { faultIn } from '../record/fault.ts';
import type { PlanRecord } from '../record/record.ts';

/** Stops where an id or a printed number stands twice. */
export function checkDoubles(record: PlanRecord): void {
  const lists = [
    ['corrections.json', 'id', record.corrections.map(({ id }) => id)],
    ['projects.json', 'id', record.projects.map(({ id }) => id)],
    ['organizations.json', 'slug', record.organizations.map(({ slug }) => slug)],
    ['statements.json', 'id', record.statements.map(({ id }) => id)],
    ['terms', 'note', [...record.terms.values()].map(({ data }) => String(data.note)), record.terms],
    [
      'indicators',
      'number',
      [...record.indicators.values()].map(({ number }) => String(number)),
      record.indicators,
    ],
    ['notice.json', 'id', [...record.notice.notice, ...record.notice.cover].map(({ id }) => id)],
    ['editions/en/termbase.json', 'entries', record.translation.termbase.map(({ zh }) => zh)],
    ['editions/zh-Hant/wording.json', 'phrases', record.wording.phrases.map(({ from }) => from)],
    ['editions/zh-Hant/wording.json', 'characters', record.wording.characters.map(({ from }) => from)],
    ...rowsOf('tables', record.tables),
    ...rowsOf('editions/en/tables', record.translation.tables),
  ] as const;
  for (const [file, field, ids, files] of lists) {
    const double = ids.find((id, index) => ids.indexOf(id) !== index);
    const names = [...(files?.keys() ?? [])].filter((_, index) => ids[index] === double);
    if (double !== undefined)
      throw faultIn(record, file, field, {
        found: `${double} twice${names.length > 0 ? `, in ${names.join(' and ')}` : ''}`,
        expected: 'every one once',
        mend: 'number one of them anew',
      });
  }
}

function rowsOf(folder: string, tables: ReadonlyMap<string, { rows?: { number: number }[] | undefined }>) {
  return [...tables].map(([id, { rows = [] }]) => {
    const numbers = rows.map(({ number }) => String(number));
    return [`${folder}/${id}.json`, 'rows', numbers] as const;
  });
}

/** Stops where the lists of the translated and the converted edition do not fit the record. */
export function checkEditionLists(record: PlanRecord): void {
  const { indicators, termbase } = record.translation;
  const folders = [
    ['chapters', '.mdx'],
    ['tables', '.json'],
    ['terms', '.mdx'],
  ] as const;
  for (const [folder, ending] of folders)
    for (const name of record.translation[folder].keys())
      if (!record[folder].has(name))
        throw faultIn(record, `editions/en/${folder}/${name}${ending}`, '(file)', {
          found: 'a translation of nothing',
          expected: `a file of this name in ${folder}`,
          mend: 'remove it, or give it the name of the file that it translates',
        });
  for (const { group, unit } of record.indicators.values()) {
    requireEntry(record, 'indicators.json: groups', group, Object.hasOwn(indicators.groups, group));
    requireEntry(record, 'indicators.json: units', unit, Object.hasOwn(indicators.units, unit));
  }
  for (const { data } of record.terms.values()) {
    const known = termbase.some(({ zh }) => zh === data.term);
    requireEntry(record, 'termbase.json: entries', data.term, known);
  }
  for (const { from, to } of record.wording.phrases)
    if (from.length !== to.length)
      throw faultIn(record, 'editions/zh-Hant/wording.json', 'phrases', {
        found: `“${from}” and “${to}”`,
        expected: 'two phrases of the same length',
        mend: 'give every character its counterpart',
      });
}

function requireEntry(record: PlanRecord, place: string, entry: string, known: boolean): void {
  if (known) return;
  const [file = '', field = ''] = place.split(': ');
  throw faultIn(record, `editions/en/${file}`, field, {
    found: `no entry “${entry}”`,
    expected: 'an entry for every one that the record uses',
    mend: 'add it with its English',
  });
}
