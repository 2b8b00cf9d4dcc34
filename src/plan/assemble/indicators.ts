import { RecordError } from '../../content-model/record-error.ts';
import { type Edition, isTranslated } from '../../editions/editions.ts';
import { formatValue, scale } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import { type PrintedValue, readMarks, readValue } from '../record/printed-values.ts';
import type { PlanRecord } from '../record/record.ts';
import { indicatorTables } from '../text/table-texts.ts';
import type { Assessor, Indicator, Statement, YearValue } from '../types.ts';
import { type Assembly, speaker } from './assembly.ts';

type IndicatorRecord = PlanRecord['indicators'] extends Map<string, infer Value> ? Value : never;

/** The indicators of a plan in the order of their table. */
export function assembleIndicators(assembly: Assembly): Indicator[] {
  const { record, texts } = assembly;
  const say = speaker(texts);
  return [...record.indicators]
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([slug, indicator]) => {
      const of = (part: string) => texts.get(`indicator-${slug}/${part}`)?.text ?? '';
      const values = valuesOf(slug, indicator, assembly);
      const tables = indicatorTables(record);
      const printedNames = tables.map(({ id }) => say(`${id}-r${indicator.number}/name`).text);
      return {
        slug,
        number: indicator.number,
        code: `${record.plan.code}-I${String(indicator.number).padStart(2, '0')}`,
        name: of('name'),
        shortName: of('shortName'),
        searchWords: searchWordsOf(slug, indicator, assembly),
        group: of('group'),
        unit: of('unit'),
        sourceUnit: indicator.unit,
        assessors: assessorsOf(indicator, assembly),
        cumulative: values.some(({ value }) => value.cumulative),
        values,
        printedNames: [...new Set(printedNames)],
        statements: statementsOf(slug, assembly),
      };
    });
}

function searchWordsOf(slug: string, { searchWords }: IndicatorRecord, assembly: Assembly): string[] {
  const { record, edition, script } = assembly;
  return edition === 'en'
    ? (record.translation.indicators.indicators[slug]?.searchWords ?? [])
    : searchWords.map(script);
}

function assessorsOf({ rows }: IndicatorRecord, { record, edition, script }: Assembly): Assessor[] {
  const marks = new Set([rows.table, rows.annex].flatMap(({ name }) => readMarks(name)));
  return [...marks].flatMap((mark) =>
    record.plan.assessors
      .filter((assessor) => assessor.mark === mark)
      .map(({ id, name }) => ({
        id,
        name: isTranslated(edition) ? (record.translation.plan.assessors[id] ?? '') : script(name),
      })),
  );
}

function valuesOf(slug: string, indicator: IndicatorRecord, assembly: Assembly): YearValue[] {
  const { record, edition } = assembly;
  const unit = speaker(assembly.texts)(`indicator-${slug}/unit`).text;
  const own = { factor: 1, phrase: `{}${unit}` };
  const { factor, phrase } =
    edition === 'en' ? (record.translation.indicators.units[indicator.unit] ?? own) : own;
  const { table, annex } = indicator.rows;
  const base = String(record.plan.baseYear);
  const years = { [base]: table.values[base], ...annex.values };
  return Object.entries(years).map(([year, printed = '']) => {
    const value = need(slug, year, printed, record);
    const shown = formatValue(edition, value, factor);
    return {
      year: Number(year),
      kind: Number(year) === record.plan.baseYear ? 'baseline' : 'target',
      value,
      shown,
      phrase: phraseOf(value, phrase, factor, edition),
      amount: scale(value.value, factor),
    };
  });
}

/** The value with its unit as a sentence says it; a floor in words. */
function phraseOf(value: PrintedValue, phrase: string, factor: number, edition: Edition): string {
  const said = phrase.replace('{}', formatValue(edition, { ...value, comparator: null }, factor));
  return value.comparator === null ? said : words[edition].indicator.atLeast(said);
}

function need(slug: string, year: string, printed: string, record: PlanRecord): PrintedValue {
  const value = readValue(printed);
  if (value) return value;
  throw new RecordError({
    file: `${record.folder}/indicators/${slug}.json`,
    field: `values.${year}`,
    found: `“${printed}”`,
    expected: 'a number, a number in brackets, or a number with the word for a floor',
    mend: 'write the value as printed',
  });
}

function statementsOf(slug: string, { record, texts }: Assembly): Statement[] {
  return record.statements
    .filter(({ indicator }) => indicator === slug)
    .map(({ id, kind, unit, relation }) => ({
      id,
      kind,
      unit,
      text: speaker(texts)(`statement-${id}`).text,
      relation,
    }));
}
