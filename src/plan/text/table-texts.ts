import type { Edition } from '../../editions/editions.ts';
import { formatDate, formatMoney, formatMu, formatValue } from '../../editions/format.ts';
import { sourceNotation } from '../../editions/source-notation.ts';
import { words } from '../../editions/words.ts';
import { readUnitId, unitId } from '../ids.ts';
import { faultIn } from '../record/fault.ts';
import { marksAfter, readAmount, readDate, readLand, readValue } from '../record/printed-values.ts';
import {
  type IndicatorRecord,
  type PlanRecord,
  type ProjectRecord,
  translationIn,
} from '../record/record.ts';
import { type CellField, type IndicatorField, textKey } from '../text-keys.ts';
import { plainText } from './rich-text.ts';
import type { GrowingTexts } from './texts.ts';

/** The two tables that print the indicators: the id of each, its rows in the record and its years. */
export function indicatorTables({ tables, plan }: Pick<PlanRecord, 'tables' | 'plan'>) {
  const { baseYear, period } = plan;
  const every = Array.from({ length: period.end - period.start + 1 }, (_, index) => period.start + index);
  const id = [...tables.keys()].find((name) => readUnitId(name)?.kind === 'table') ?? '';
  return [
    { id, rows: 'table', years: [baseYear, period.end].map(yearField) },
    { id: unitId.annex(2), rows: 'annex', years: every.map(yearField) },
  ] as const;
}

/** Adds the cells that the source prints as they are. */
export function addPrintedCells(texts: GrowingTexts, record: PlanRecord): void {
  for (const indicator of record.indicators.values())
    for (const { id, rows } of indicatorTables(record)) {
      const { name, unit, values } = indicator.rows[rows];
      const add = adderTo(texts, unitId.row(id, indicator.number));
      add('name', name);
      add('unit', unit);
      for (const [year, value] of Object.entries(values)) add(yearField(Number(year)), value);
      if (rows === 'table') add('group', indicator.group);
    }
  for (const project of record.projects) {
    const add = adderTo(texts, project.id);
    for (const field of ['category', 'investment', 'land', 'start', 'end'] as const)
      add(field, project[field]);
  }
}

/** Adds the same cells to a translation, in its own numbers and units. */
export function addTranslatedCells(texts: GrowingTexts, record: PlanRecord, edition: Edition): void {
  for (const [slug, indicator] of record.indicators)
    addTranslatedRows({ texts, record, edition }, slug, indicator);
  for (const project of record.projects) {
    const cells = projectCells(project, record, edition);
    const add = adderTo(texts, project.id);
    for (const [field, text] of Object.entries(cells)) add(field as CellField, text);
  }
}

/** What the translation of a plan's indicator tables goes by. */
interface Translating {
  texts: GrowingTexts;
  record: PlanRecord;
  edition: Edition;
}

function addTranslatedRows(
  { texts, record, edition }: Translating,
  slug: string,
  indicator: IndicatorRecord,
): void {
  const factor = translationIn(record, edition).indicators.units[indicator.unit]?.factor ?? 1;
  const of = (field: IndicatorField) => texts.get(textKey.indicator(slug, field))?.text ?? '';
  for (const { id, rows } of indicatorTables(record)) {
    const add = adderTo(texts, unitId.row(id, indicator.number));
    const name = (rows === 'annex' && of('annexName')) || of('name');
    add('name', `${name}${marksAfter(indicator.rows[rows].name)}`);
    add('unit', of('unit'));
    if (rows === 'table') add('group', of('group'));
    for (const [year, printed] of Object.entries(indicator.rows[rows].values)) {
      const value = readValue(printed);
      if (value) add(yearField(Number(year)), formatValue(edition, value, factor));
    }
  }
}

function adderTo(texts: GrowingTexts, row: string) {
  return (field: CellField, text: string) => texts.set(textKey.field(row, field), plainText(text));
}

function yearField(year: number): `${number}` {
  return `${year}`;
}

function projectCells(project: ProjectRecord, record: PlanRecord, edition: Edition) {
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
export function readProject(project: ProjectRecord, record: PlanRecord) {
  const requireCell = <Value>(field: string, value: Value | null, expected: string): Value => {
    if (value !== null) return value;
    throw faultIn(record, {
      file: 'projects.json',
      field: `${project.id}.${field}`,
      found: `“${project[field as keyof typeof project]}”`,
      expected,
      mend: 'write the cell as printed',
    });
  };
  const known = <Value>(value: Value | 'none'): Value | null => (value === 'none' ? null : value);
  return {
    amount: known(
      requireCell('investment', readAmount(project.investment), 'an amount with its unit, or a dash'),
    ),
    land: requireCell('land', readLand(project.land), 'an area in mu, or a word for none'),
    start: known(requireCell('start', readDate(project.start), 'a date such as 2021 or 2021.7')),
    end: known(requireCell('end', readDate(project.end), 'a date such as 2021 or 2021.7, or a dash')),
    category: requireCell('category', categoryOf(project.category), 'a category of the source'),
  };
}

function categoryOf(printed: string): 'new' | 'continued' | null {
  const { categories } = sourceNotation;
  return Object.hasOwn(categories, printed) ? categories[printed as keyof typeof categories] : null;
}
