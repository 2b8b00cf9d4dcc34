import { unitId } from '../../ids.ts';
import { marksAfter, readValue } from '../../record/printed-values.ts';
import type { IndicatorRecord, PlanRecord } from '../../record/record.ts';
import { indicatorTables } from '../table-texts.ts';
import { type FigureWith, type FoundFigure, requireFound } from './checked-plan.ts';

type Filter = FigureWith<'indicators'>['indicators'];

/** A value, the name or the unit of an indicator. */
export function ofIndicator(figure: FigureWith<'indicator'>, record: PlanRecord): FoundFigure {
  const indicator = requireFound(record.indicators.get(figure.indicator), `no indicator ${figure.indicator}`);
  if ('unitIn' in figure && figure.unitIn === 'site') return { value: indicator.unit, units: [] };
  const kind = 'name' in figure ? figure.name : 'unitIn' in figure ? figure.unitIn : figure.table;
  const row = indicator.rows[kind === 'site' ? 'table' : kind];
  const table = requireFound(
    indicatorTables(record).find(({ rows }) => rows === kind),
    `no table ${kind}`,
  );
  const units = [unitId.row(table.id, indicator.number)];
  if ('name' in figure) return { value: row.name, units };
  if ('unitIn' in figure) return { value: row.unit, units };
  return { value: printedValue(indicator, kind === 'annex' ? 'annex' : 'table', figure.year), units };
}

/** How many indicators there are of a kind. */
export function countIndicators(
  { indicators: filter }: FigureWith<'indicators'>,
  record: PlanRecord,
): FoundFigure {
  const found = [...record.indicators.values()].filter((indicator) => isOfKind(indicator, filter));
  const rows = filter.bracketedIn ?? 'table';
  return {
    value: found.length,
    units: indicatorTables(record).flatMap((table) => (table.rows === rows ? [table.id] : [])),
  };
}

function isOfKind(indicator: IndicatorRecord, { group, marks, bracketedIn, unchanged }: Filter): boolean {
  if (group !== undefined && indicator.group !== group) return false;
  if (marks !== undefined && marksAfter(indicator.rows.table.name) !== marks) return false;
  if (bracketedIn && !isBracketed(indicator, bracketedIn)) return false;
  if (!unchanged) return true;
  const [before, after] = unchanged;
  return printedValue(indicator, 'table', before) === printedValue(indicator, 'annex', after);
}

function isBracketed({ rows }: IndicatorRecord, table: 'table' | 'annex'): boolean {
  return Object.values(rows[table].values).every((printed) => readValue(printed)?.cumulative);
}

function printedValue({ rows }: IndicatorRecord, table: 'table' | 'annex', year: number): number {
  const printed = requireFound(rows[table].values[String(year)], `no value for ${year}`);
  return requireFound(readValue(printed), `no value in “${printed}”`).value;
}
