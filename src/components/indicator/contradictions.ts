import { sourceNotation } from '../../editions/source-notation.ts';
import { idsAmong, referringTo } from '../../plan/relations.ts';
import type { Statement } from '../../plan/things/commitments.ts';
import type { Remark } from '../../plan/things/corrections.ts';
import type { Indicator, YearValue } from '../../plan/things/indicators.ts';
import type { Plan } from '../../plan/types.ts';

/** A place where the text gives another figure than the table. */
export interface Contradiction {
  statement: Statement;
  /** The value of the table. */
  value: YearValue;
  /** The figure of the text, said as the table's is. */
  stated: string;
  /** What the editors say of it. */
  remarks: readonly Remark[];
}

/** Where the text contradicts the table on an indicator, in the order of the text. */
export function contradictionsOf(plan: Plan, indicator: Indicator): Contradiction[] {
  const remarks = remarksOn(plan, indicator);
  return indicator.statements.flatMap((statement) => {
    const value = statement.relation === 'contradicts' && valueBeside(statement, indicator);
    if (!value) return [];
    const own = remarks.filter(({ units }) => units.includes(statement.unit));
    return [{ statement, value, stated: statedFigure(statement, value, indicator), remarks: own }];
  });
}

/** What the editors say of the rows that print an indicator. */
export function remarksOn({ remarks, relations }: Plan, { slug }: Indicator): Remark[] {
  const rows = idsAmong(referringTo(relations, { kind: 'indicator', id: slug }), 'unit', 'prints');
  return remarks.filter(({ units }) => units.some((unit) => rows.includes(unit)));
}

/** The value of the table that a statement speaks of: the baseline, or the last target. */
export function valueBeside({ kind }: Statement, { values }: Indicator): YearValue | undefined {
  return kind === 'baseline' ? values[0] : values.at(-1);
}

/** The last number of a statement, of a share the last one in per cent, in the words of the value. */
function statedFigure({ text }: Statement, { phrase, number }: YearValue, { sourceUnit }: Indicator): string {
  const numbers = text.match(sourceUnit === sourceNotation.share ? /\d[\d.,]*(?=%)/g : /\d(?:[\d.,]*\d)?/g);
  return phrase.replace(number, numbers?.at(-1) ?? number);
}
