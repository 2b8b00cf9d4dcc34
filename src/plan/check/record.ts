import { faultIn, fileOfText } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import { noteNumbers } from '../text/rich-text.ts';
import { indicatorTables } from '../text/table-texts.ts';
import { checkDoubles, checkEditionLists } from './lists.ts';
import { checkOrganizations } from './organizations.ts';
import { checkTables } from './tables.ts';

/** Stops the build on a record whose parts do not fit each other; each fault has its own line. */
export function checkRecord(source: Source): void {
  checkDoubles(source.record);
  checkNotes(source);
  checkReferences(source);
  checkTerms(source);
  checkIndicators(source);
  checkOrganizations(source);
  checkTables(source);
  checkEditionLists(source.record);
  checkCounts(source);
}

function checkNotes(source: Source): void {
  const marks = [...source.texts].flatMap(([key, text]) =>
    key.startsWith('toc-') ? [] : noteNumbers(text).map((number) => ({ key, number })),
  );
  const notes = new Map([...source.record.terms].map(([slug, { data }]) => [data.note, slug]));
  for (const { key, number } of marks) {
    if (!notes.has(number))
      throw faultIn(source.record, fileOfText(key, source.record), key, {
        found: `the mark of note ${number}`,
        expected: `a term with note: ${number}`,
        mend: 'add the term or remove the mark',
      });
    if (marks.filter((mark) => mark.number === number).length > 1)
      throw faultIn(source.record, fileOfText(key, source.record), key, {
        found: `note ${number} marked more than once`,
        expected: 'one mark a note',
        mend: 'remove all but the first',
      });
  }
  for (const [number, slug] of notes)
    if (!marks.some((mark) => mark.number === number))
      throw faultIn(source.record, `terms/${slug}.mdx`, 'note', {
        found: `note ${number}`,
        expected: `<Note n="${number}" /> in a chapter`,
        mend: 'set the mark where the print has it',
      });
}

function checkReferences(source: Source): void {
  const { record, texts } = source;
  const units = new Set([...texts.keys()].map((key) => key.split('/')[0]));
  const extra = new Set(['toc', 'notice', 'cover']);
  const need = (unit: string, file: string, field: string) => {
    if (units.has(unit) || extra.has(unit)) return;
    throw faultIn(source.record, file, field, {
      found: `the unit ${unit}`,
      expected: 'the id of a unit of the plan',
      mend: 'correct the id',
    });
  };
  for (const { id, units: places } of record.corrections)
    for (const unit of places) need(unit, 'corrections.json', `${id}.units`);
  for (const { id, mentions = [] } of record.projects)
    for (const unit of mentions) need(unit, 'projects.json', `${id}.mentions`);
  for (const { unit, indicators } of record.plan.aims) {
    need(unit, 'plan.json', 'aims.unit');
    for (const slug of indicators)
      if (!record.indicators.has(slug))
        throw faultIn(source.record, 'plan.json', 'aims.indicators', {
          found: slug,
          expected: 'the slug of an indicator',
          mend: 'correct the slug',
        });
  }
  for (const { id, unit, text, indicator } of record.statements) {
    need(unit, 'statements.json', `${id}.unit`);
    if (!texts.get(unit)?.text.includes(text))
      throw faultIn(source.record, 'statements.json', `${id}.text`, {
        found: `“${text}”`,
        expected: `words that stand in ${unit}`,
        mend: 'copy them from the unit',
      });
    if (indicator !== null && !record.indicators.has(indicator))
      throw faultIn(source.record, 'statements.json', `${id}.indicator`, {
        found: indicator,
        expected: 'the slug of an indicator',
        mend: 'correct the slug',
      });
  }
}

function checkTerms(source: Source): void {
  const { record } = source;
  for (const [slug, { data }] of record.terms) {
    const file = `terms/${slug}.mdx`;
    for (const member of data.members ?? [])
      if (!data.definition.includes(member))
        throw faultIn(source.record, file, 'members', {
          found: `“${member}”`,
          expected: 'a part of the definition, as it stands there',
          mend: 'copy it from the definition',
        });
    for (const related of data.related ?? [])
      if (!record.terms.has(related))
        throw faultIn(source.record, file, 'related', {
          found: related,
          expected: 'the slug of a term',
          mend: 'correct the slug',
        });
  }
}

function checkIndicators(source: Source): void {
  const last = String(source.record.plan.period.end);
  for (const [slug, indicator] of source.record.indicators) {
    const file = `indicators/${slug}.json`;
    for (const { rows, years } of indicatorTables(source.record)) {
      const found = Object.keys(indicator.rows[rows].values).sort().join(', ');
      if (found !== years.join(', '))
        throw faultIn(source.record, file, `rows.${rows}.values`, {
          found: `the years ${found}`,
          expected: `the years ${years.join(', ')}`,
          mend: 'give every year once, as the table prints it',
        });
    }
    const [inTable, inAnnex] = [indicator.rows.table.values[last], indicator.rows.annex.values[last]];
    if (inTable !== inAnnex)
      throw faultIn(source.record, file, 'rows', {
        found: `${inTable} and ${inAnnex} for ${last}`,
        expected: 'the same target in both tables',
        mend: 'compare with the print',
      });
  }
}

function checkCounts(source: Source): void {
  const { record, chapters, texts } = source;
  const blocks = [...chapters.values()].flatMap((chapter) =>
    chapter.id === 'preface' ? [] : chapter.blocks,
  );
  const of = (test: (block: (typeof blocks)[number]) => boolean) => blocks.filter(test).length;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const boxes = blocks.filter((block) => block.kind === 'box');
  const counted = {
    chapters: [...chapters.values()].filter(({ id }) => id !== 'preface').length,
    sections: of((block) => block.kind === 'heading' && block.level === 2),
    subsections: of((block) => block.kind === 'heading' && block.level === 3),
    paragraphs: paragraphs.length,
    leads: paragraphs.filter(({ id }) => texts.get(id)?.spans.some(({ kind }) => kind === 'lead')).length,
    boxes: boxes.length,
    boxItems: boxes.reduce((sum, { items }) => sum + items.length, 0),
    boxRows: boxes.reduce((sum, { id }) => sum + (record.tables.get(id)?.rows?.length ?? 0), 0),
    notes: record.terms.size,
    indicators: record.indicators.size,
    projects: new Set(record.projects.map(({ number }) => number)).size,
    projectLines: record.projects.length,
    corrections: record.corrections.length,
  };
  for (const [name, count] of Object.entries(counted)) {
    const expected = record.plan.counts[name as keyof typeof counted];
    if (count !== expected)
      throw faultIn(source.record, 'plan.json', `counts.${name}`, {
        found: `${count} in the record`,
        expected: `${expected}`,
        mend: 'add what is missing, or correct the count',
      });
  }
}
