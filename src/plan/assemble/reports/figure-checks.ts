import { isTranslated } from '../../../editions/editions.ts';
import { formatNumber, scale } from '../../../editions/format.ts';
import { type Translation, translationIn } from '../../record/record.ts';
import type { CheckRecord } from '../../text/recompute/checked-plan.ts';
import { withValues } from '../../text/recompute/formula.ts';
import { type Recomputed, recompute } from '../../text/recompute/judge.ts';
import { fillNote, noteNumber } from '../../text/recompute/note-numbers.ts';
import type { FigureCheck } from '../../things/reports.ts';
import type { Assembly } from '../assembly.ts';

/** The figures of the plan recomputed, in the order of their numbers. */
export function assembleFigureChecks(assembly: Assembly): FigureCheck[] {
  return assembly.record.checks.checks.map((check) => checkOf(check, assembly));
}

function checkOf(check: CheckRecord, assembly: Assembly): FigureCheck {
  const { record, chapters, noteIds, sourceTexts: texts } = assembly;
  const { id, group, verdict, tolerance, rounding = null, relation, severity = null } = check;
  const found = recompute(check, { record, chapters, noteIds, texts });
  const figures = [...found.figures.values()];
  return {
    id,
    group,
    ...wordsOf(check, found, assembly),
    isWords: typeof found.computed === 'string',
    relation,
    tolerance,
    rounding,
    verdict,
    severity,
    places: [...new Set(figures.flatMap(({ units }) => units))],
    indicators: check.indicators,
    projects: [...new Set([...check.projects, ...figures.flatMap(({ projects }) => projects ?? [])])],
    terms: termsOf(check, found, assembly),
    organizations: check.organizations,
  };
}

/** What an edition says of a check. */
function wordsOf(check: CheckRecord, found: Recomputed, assembly: Assembly) {
  const { record, edition, script } = assembly;
  const translated = isTranslated(edition) ? translationIn(record, edition).checks[check.id] : null;
  const own = translated ?? { title: script(check.title), note: script(check.note ?? '') };
  const inNote = (value: number) => (check.isYear ? String(value) : formatNumber(edition, value));
  const write = numberWriter(check, translated?.unit, assembly);
  const shown = (value: number | string) =>
    typeof value === 'string' ? script(value) : write(Number(value.toFixed(check.decimals)));
  return {
    title: own.title,
    note: fillNote(own.note ?? '', (name) => inNote(noteNumber(name, check, found))),
    stated: found.stated === null ? null : shown(found.stated),
    computed: shown(found.computed),
    formula: formulaOf(check, found, translated?.unit),
    limits: [check.tolerance, check.rounding ?? 0].map((limit) => (limit > 0 ? write(limit) : null)),
  };
}

type TranslatedUnit = NonNullable<Translation['checks'][string]['unit']>;

/** Writes a number with the unit of a check in the words of the edition. */
function numberWriter({ unit, isYear }: CheckRecord, said: TranslatedUnit | undefined, assembly: Assembly) {
  const { edition, script } = assembly;
  if (!isTranslated(edition)) return (value: number) => `${value}${script(unit)}`;
  if (isYear) return String;
  /** A sign such as % needs no words, and things that are counted have none. */
  const { phrase, factor } = said ?? { phrase: /\p{L}/u.test(unit) ? '{}' : `{}${unit}`, factor: 1 };
  return (value: number) => phrase.replace('{}', formatNumber(edition, scale(value, factor)));
}

/** The formula with its values; with its result too where that is in another unit than the edition gives. */
function formulaOf(
  check: CheckRecord,
  { figures, computed }: Recomputed,
  said: TranslatedUnit | undefined,
): string {
  if (check.figures[check.formula]) return '';
  const formula = withValues(check.formula, (letter) => String(figures.get(letter)?.value));
  if (said?.source === undefined) return formula;
  return `${formula} = ${Number(Number(computed).toFixed(check.decimals))} × ${said.source}`;
}

/** Terms that it names, or whose definitions have figures of it. */
function termsOf({ terms }: CheckRecord, found: Recomputed, { noteIds }: Assembly): string[] {
  const units = new Set([...found.figures.values()].flatMap((figure) => figure.units));
  const noted = [...noteIds].flatMap(([slug, unit]) => (units.has(unit) ? [slug] : []));
  return [...new Set([...terms, ...noted])];
}
