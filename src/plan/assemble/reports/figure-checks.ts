import { isTranslated } from '../../../editions/editions.ts';
import { unitId } from '../../ids.ts';
import { type PlanRecord, translationIn } from '../../record/record.ts';
import type { FigureCheck } from '../../reports.ts';
import { withValues } from '../../text/recompute/formula.ts';
import { recompute } from '../../text/recompute/judge.ts';
import { indicatorTables } from '../../text/table-texts.ts';
import type { Assembly } from '../assembly.ts';

type CheckRecord = PlanRecord['checks']['checks'][number];

/** The figures of the plan recomputed, in the order of their numbers. */
export function assembleFigureChecks(assembly: Assembly): FigureCheck[] {
  return assembly.record.checks.checks.map((check) => checkOf(check, assembly));
}

function checkOf(check: CheckRecord, { record, edition, script, sourceTexts }: Assembly): FigureCheck {
  const { id, group, verdict, decimals, tolerance, rounding = null, relation } = check;
  const { figures, stated, computed } = recompute(check, record, sourceTexts);
  const words = isTranslated(edition) ? translationIn(record, edition).checks[id] : undefined;
  const shown = (value: number | string) => {
    if (typeof value === 'string') return script(value);
    return `${Number(value.toFixed(decimals))}${script(check.unit)}`;
  };
  const places = [...figures].map(([letter, { unit }]) => unit ?? tableRow(check.figures[letter], record));
  return {
    id,
    group,
    title: words?.title ?? script(check.title),
    note: words ? (words.note ?? '') : script(check.note ?? ''),
    stated: stated === null ? null : shown(stated),
    computed: shown(computed),
    formula: check.figures[check.formula]
      ? ''
      : withValues(check.formula, (letter) => String(figures.get(letter)?.value)),
    isWords: typeof computed === 'string',
    relation,
    tolerance,
    rounding,
    verdict,
    severity: check.severity ?? null,
    places: [...new Set(places.filter((place) => place !== null))],
    indicators: check.indicators,
    projects: check.projects,
  };
}

/** The row that prints a value of an indicator. */
function tableRow(figure: CheckRecord['figures'][string] | undefined, record: PlanRecord): string | null {
  if (!figure || !('indicator' in figure)) return null;
  const kind = 'name' in figure ? figure.name : figure.table;
  const table = indicatorTables(record).find(({ rows }) => rows === kind);
  const number = record.indicators.get(figure.indicator)?.number;
  return table && number !== undefined ? unitId.row(table.id, number) : null;
}
