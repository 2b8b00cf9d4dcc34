import { convertedEditions, type Edition } from '../../editions/editions.ts';
import { unitId } from '../ids.ts';
import { faultIn, fileInEdition } from '../record/fault.ts';
import { everyTranslation, type PlanRecord, type Translation } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';

/** Stops where an id or a printed number stands twice. */
export function checkDoubles(record: PlanRecord): void {
  const lists = [
    ['plan.json', 'assessors.id', record.plan.assessors.map(({ id }) => id)],
    ['plan.json', 'assessors.mark', record.plan.assessors.map(({ mark }) => `“${mark}”`)],
    ['corrections.json', 'id', record.corrections.map(({ id }) => id)],
    ['projects.json', 'id', record.projects.map(({ id }) => id)],
    ['organizations.json', 'slug', record.organizations.map(({ slug }) => slug)],
    ['statements.json', 'id', record.statements.map(({ id }) => id)],
    ['terms', 'note', [...record.terms.values()].map(({ data }) => String(data.note))],
    ['indicators', 'number', [...record.indicators.values()].map(({ number }) => String(number))],
  ] as const;
  for (const [file, field, ids] of lists) {
    const double = ids.find((id, index) => ids.indexOf(id) !== index);
    if (double !== undefined)
      throw faultIn(record, {
        file,
        field,
        found: `${double} twice`,
        expected: 'every one once',
        mend: 'number one of them anew',
      });
  }
}

/** Stops where a box has no content, or a table no place. */
export function checkTables({ record, chapters }: Source): void {
  const blocks = [...chapters].flatMap(([slug, chapter]) => chapter.blocks.map((block) => ({ slug, block })));
  for (const { slug, block } of blocks)
    if (block.kind === 'box' && block.items.length === 0 && !record.tables.get(block.id)?.rows)
      throw faultIn(record, {
        file: `chapters/${slug}.mdx`,
        field: block.id,
        found: 'neither items in the box nor a table of its own',
        expected: `items, or rows in tables/${block.id}.json`,
        mend: 'add the items or the table',
      });
  const shown = new Set([unitId.annex(1), unitId.annex(2), ...blocks.map(({ block }) => block.id)]);
  for (const id of record.tables.keys())
    if (!shown.has(id))
      throw faultIn(record, {
        file: `tables/${id}.json`,
        field: '(file)',
        found: 'a table that no chapter shows',
        expected: `<Box number="…" /> or <IndicatorTable number="…" /> with its number`,
        mend: 'set the element where the table stands in print, or remove the file',
      });
}

/** Stops where the lists of a translated or converted edition do not fit the record. */
export function checkEditionLists(record: PlanRecord): void {
  for (const { edition, words } of everyTranslation(record)) checkTranslatedLists(record, edition, words);
  for (const edition of convertedEditions)
    for (const { from, to } of record.wordings[edition]?.phrases ?? [])
      if (from.length !== to.length)
        throw faultIn(record, {
          file: fileInEdition(edition, 'wording.json'),
          field: 'phrases',
          found: `“${from}” and “${to}”`,
          expected: 'two phrases of the same length',
          mend: 'give every character its counterpart',
        });
}

function checkTranslatedLists(
  record: PlanRecord,
  edition: Edition,
  { plan, indicators, termbase }: Translation,
): void {
  const requireEntry = (file: string, field: string, entry: string, isKnown: boolean) => {
    if (isKnown) return;
    throw faultIn(record, {
      file: fileInEdition(edition, file),
      field,
      found: `no entry “${entry}”`,
      expected: 'an entry for every one that the record uses',
      mend: 'add it with its translation',
    });
  };
  for (const { id } of record.plan.assessors)
    requireEntry('plan.json', 'assessors', id, Object.hasOwn(plan.assessors, id));
  for (const { group, unit } of record.indicators.values()) {
    requireEntry('indicators.json', 'groups', group, Object.hasOwn(indicators.groups, group));
    requireEntry('indicators.json', 'units', unit, Object.hasOwn(indicators.units, unit));
  }
  for (const { data } of record.terms.values()) {
    const isKnown = termbase.some(({ zh }) => zh === data.term);
    requireEntry('termbase.json', 'entries', data.term, isKnown);
  }
}
