import { RecordError } from '../../content-model/record-error.ts';
import type { Edition } from '../../editions/editions.ts';
import { formatDate, formatMoney, formatMu, formatValue } from '../../editions/format.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import { words } from '../../editions/words.ts';
import { readAmount, readDate, readLand, readValue } from '../record/printed-values.ts';
import type { PlanRecord } from '../record/record.ts';
import { plainText, type RichText } from './rich-text.ts';

type Texts = Map<string, RichText>;

/** The two tables that print the indicators: the id of each, its rows in the record and its years. */
export function indicatorTables({ tables, plan }: Pick<PlanRecord, 'tables' | 'plan'>) {
  const { baseYear, period } = plan;
  const every = Array.from({ length: period.end - period.start + 1 }, (_, index) => period.start + index);
  const id = [...tables.keys()].find((name) => name.startsWith('table-')) ?? 'table';
  return [
    { id, rows: 'table', years: [baseYear, period.end].map(String) },
    { id: 'annex-2', rows: 'annex', years: every.map(String) },
  ] as const;
}

/** Adds the cells that the source prints as they are. */
export function addPrintedCells(texts: Texts, record: PlanRecord): void {
  for (const indicator of record.indicators.values())
    for (const { id, rows } of indicatorTables(record)) {
      const { name, unit, values } = indicator.rows[rows];
      const row = `${id}-r${indicator.number}`;
      texts.set(`${row}/name`, plainText(name));
      texts.set(`${row}/unit`, plainText(unit));
      for (const [year, value] of Object.entries(values)) texts.set(`${row}/${year}`, plainText(value));
      if (rows === 'table') texts.set(`${row}/group`, plainText(indicator.group));
    }
  for (const project of record.projects)
    for (const field of ['category', 'investment', 'land', 'start', 'end'] as const)
      texts.set(`${project.id}/${field}`, plainText(project[field]));
}

/** Adds the same cells to a translation, in its own numbers and units. */
export function addTranslatedCells(texts: Texts, record: PlanRecord, edition: Edition): void {
  for (const slug of record.indicators.keys()) addTranslatedRows(texts, record, edition, slug);
  for (const project of record.projects) {
    const cells = projectCells(project, record, edition);
    for (const [field, text] of Object.entries(cells)) texts.set(`${project.id}/${field}`, plainText(text));
  }
}

function addTranslatedRows(texts: Texts, record: PlanRecord, edition: Edition, slug: string): void {
  const indicator = record.indicators.get(slug);
  if (!indicator) return;
  const factor = record.translation.indicators.units[indicator.unit]?.factor ?? 1;
  const of = (key: string) => texts.get(`indicator-${slug}/${key}`)?.text ?? '';
  for (const { id, rows } of indicatorTables(record)) {
    const row = `${id}-r${indicator.number}`;
    const marks = /[*/]*$/.exec(indicator.rows[rows].name)?.[0] ?? '';
    const name = (rows === 'annex' && of('annexName')) || of('name');
    texts.set(`${row}/name`, plainText(`${name}${marks}`));
    texts.set(`${row}/unit`, plainText(of('unit')));
    if (rows === 'table') texts.set(`${row}/group`, plainText(of('group')));
    for (const [year, printed] of Object.entries(indicator.rows[rows].values)) {
      const value = readValue(printed);
      if (value) texts.set(`${row}/${year}`, plainText(formatValue(edition, value, factor)));
    }
  }
}

function projectCells(project: PlanRecord['projects'][number], record: PlanRecord, edition: Edition) {
  const { none, undecided, categories } = words[edition].project;
  const { amount, land, start, end, category } = readProject(project, record);
  const date = (value: typeof start) => (value === null ? none : formatDate(edition, value.iso));
  return {
    category: categories[category],
    investment: amount === null ? none : formatMoney(edition, amount),
    land: land.mu === null ? (land.undecided ? undecided : none) : formatMu(edition, land.mu),
    start: date(start),
    end: date(end),
  };
}

/** What the cells of a project mean; throws a RecordError on a cell that cannot be read. */
export function readProject(project: PlanRecord['projects'][number], record: PlanRecord) {
  const need = <Value>(field: string, value: Value | null, expected: string): Value => {
    if (value !== null) return value;
    throw new RecordError({
      file: `${record.folder}/projects.json`,
      field: `${project.id}.${field}`,
      found: `“${project[field as keyof typeof project]}”`,
      expected,
      mend: 'write the cell as printed',
    });
  };
  const known = <Value>(value: Value | 'none'): Value | null => (value === 'none' ? null : value);
  return {
    amount: known(need('investment', readAmount(project.investment), 'an amount with its unit, or a dash')),
    land: need('land', readLand(project.land), 'an area in mu, or a word for none'),
    start: known(need('start', readDate(project.start), 'a date such as 2021 or 2021.7')),
    end: known(need('end', readDate(project.end), 'a date such as 2021 or 2021.7, or a dash')),
    category: need('category', categoryOf(project.category), 'a category of the source'),
  };
}

function categoryOf(printed: string): 'new' | 'continued' | null {
  const { categories } = sourceNotation;
  return Object.hasOwn(categories, printed) ? categories[printed as keyof typeof categories] : null;
}
