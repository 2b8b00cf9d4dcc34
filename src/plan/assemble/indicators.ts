import { type Edition, isTranslated } from '../../editions/editions.ts';
import { formatValue, scale } from '../../editions/format.ts';
import { words } from '../../editions/words.ts';
import { unitId } from '../ids.ts';
import { faultIn } from '../record/fault.ts';
import { type PrintedValue, readMarks, readValue } from '../record/printed-values.ts';
import { type IndicatorRecord, type PlanRecord, translationIn } from '../record/record.ts';
import { indicatorTables } from '../text/table-texts.ts';
import { readerOf } from '../text/texts.ts';
import { type IndicatorField, textKey } from '../text-keys.ts';
import type { Assessor, Indicator, YearValue } from '../things/indicators.ts';
import type { ReportedFigure } from '../things/reports.ts';
import type { Assembly } from './assembly.ts';
import { statementsOf } from './statements/commitments.ts';

/** The indicators of a plan in the order of their table. */
export function assembleIndicators(assembly: Assembly): Indicator[] {
  const { record, texts } = assembly;
  const read = readerOf(texts);
  return [...record.indicators]
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([slug, indicator]) => {
      const of = (field: IndicatorField) => texts.get(textKey.indicator(slug, field))?.text ?? '';
      const values = valuesOf(slug, indicator, assembly);
      const tables = indicatorTables(record);
      const printedNames = tables.map(({ id }) => {
        return read(textKey.field(unitId.row(id, indicator.number), 'name')).text;
      });
      return {
        slug,
        number: indicator.number,
        code: `${record.plan.code}-I${String(indicator.number).padStart(2, '0')}`,
        name: of('name'),
        shortName: of('shortName'),
        measures: of('measures'),
        searchWords: searchedBy('searchWords', { slug, indicator }, assembly),
        everyday: searchedBy('everyday', { slug, indicator }, assembly),
        group: of('group'),
        unit: of('unit'),
        sourceUnit: indicator.unit,
        valueUnit: valueUnitOf(indicator, assembly) ?? of('unit'),
        assessors: assessorsOf(indicator, assembly),
        cumulative: values.some(({ value }) => value.cumulative),
        lowerIsBetter: indicator.lowerIsBetter ?? false,
        sameAs: indicator.sameAs ?? [],
        values,
        printedNames: [...new Set(printedNames)],
        statements: statementsOf(slug, assembly),
      };
    });
}

function searchedBy(
  field: 'searchWords' | 'everyday',
  { slug, indicator }: { slug: string; indicator: IndicatorRecord },
  { record, edition, script }: Assembly,
): string[] {
  if (!isTranslated(edition)) return indicator[field].map(script);
  return translationIn(record, edition).indicators.indicators[slug]?.[field] ?? [];
}

function assessorsOf({ rows }: IndicatorRecord, { record, edition, script }: Assembly): Assessor[] {
  const marks = new Set([rows.table, rows.annex].flatMap(({ name }) => readMarks(name)));
  return [...marks].flatMap((mark) =>
    record.plan.assessors
      .filter((assessor) => assessor.mark === mark)
      .map(({ id, name }) => ({
        id,
        name: isTranslated(edition)
          ? (translationIn(record, edition).plan.assessors[id] ?? '')
          : script(name),
      })),
  );
}

function valuesOf(slug: string, indicator: IndicatorRecord, assembly: Assembly): YearValue[] {
  const { record, edition } = assembly;
  const { factor, phrase } = unitOf(slug, indicator, assembly);
  const { table, annex } = indicator.rows;
  const base = String(record.plan.baseYear);
  const years = { [base]: table.values[base], ...annex.values };
  return Object.entries(years).map(([year, printed = '']) => {
    const value = readPrinted(record, { slug, year, printed });
    const shown = formatValue(edition, value, factor);
    return {
      year: Number(year),
      kind: Number(year) === record.plan.baseYear ? 'baseline' : 'target',
      value,
      shown,
      number: numberOf(value, factor, edition),
      phrase: phraseOf(value, { phrase, factor }, edition),
      amount: scale(value.value, factor),
    };
  });
}

/** A figure reported of an indicator, as the edition gives its values. */
export function reportedFigure(slug: string, printed: string, assembly: Assembly): ReportedFigure | null {
  const indicator = assembly.record.indicators.get(slug);
  if (!indicator) return null;
  const unit = unitOf(slug, indicator, assembly);
  const value = Number(printed);
  const plain = { printed, value, comparator: null, cumulative: false };
  return {
    amount: scale(value, unit.factor),
    number: numberOf(plain, unit.factor, assembly.edition),
    phrase: phraseOf(plain, unit, assembly.edition),
  };
}

/** How an edition gives values in a unit: the factor from that of the source, and the phrase around the number. */
interface ValueUnit {
  factor: number;
  phrase: string;
}

function unitOf(slug: string, { unit }: IndicatorRecord, { record, edition, texts }: Assembly): ValueUnit {
  const own = { factor: 1, phrase: `{}${readerOf(texts)(textKey.indicator(slug, 'unit')).text}` };
  if (!isTranslated(edition)) return own;
  return translationIn(record, edition).indicators.units[unit] ?? own;
}

/** Name of the unit of the source's own values, where an edition gives them in another. */
function valueUnitOf({ unit }: IndicatorRecord, { record, edition }: Assembly): string | undefined {
  return isTranslated(edition)
    ? translationIn(record, edition).indicators.units[unit]?.sourceLabel
    : undefined;
}

function numberOf(value: PrintedValue, factor: number, edition: Edition): string {
  return formatValue(edition, { ...value, comparator: null }, factor).replace(/[[\]]/g, '');
}

/** The value with its unit as a sentence says it; a floor in words. */
function phraseOf(value: PrintedValue, { phrase, factor }: ValueUnit, edition: Edition): string {
  const said = phrase.replace('{}', numberOf(value, factor, edition));
  return value.comparator === null ? said : words[edition].indicator.atLeast(said);
}

function readPrinted(
  record: PlanRecord,
  { slug, year, printed }: { slug: string; year: string; printed: string },
): PrintedValue {
  const value = readValue(printed);
  if (value) return value;
  throw faultIn(record, {
    file: `indicators/${slug}.json`,
    field: `values.${year}`,
    found: `“${printed}”`,
    expected: 'a number, a number in brackets, or a number with the word for a floor',
    mend: 'write the value as printed',
  });
}
