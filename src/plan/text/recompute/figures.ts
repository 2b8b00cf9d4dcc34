import { readUnitId } from '../../ids.ts';
import type { PlanRecord } from '../../record/record.ts';
import {
  type CheckedPlan,
  type Figure,
  type FigureWith,
  type FoundFigure,
  requireFound,
} from './checked-plan.ts';
import { countProjects, ofLines, yearOf } from './in-annex.ts';
import { countIndicators, ofIndicator } from './in-indicators.ts';
import {
  chapterOf,
  fallingOpenings,
  headingsOf,
  notesOf,
  rowsOf,
  termsOf,
  titledBoxes,
  titlesOf,
} from './in-structure.ts';
import { countNames, lengthOfList, numberIn, numeralIn, wordsIn } from './in-text.ts';

/** Reads a figure from the record; throws an Error that says what is missing. */
export function findFigure(figure: Figure, plan: CheckedPlan): FoundFigure {
  const { record, texts } = plan;
  if ('number' in figure) return { value: numberIn(figure, texts), units: [figure.unit] };
  if ('numeral' in figure) return { value: numeralIn(figure, texts), units: [figure.unit] };
  if ('words' in figure) return { value: wordsIn(figure, texts), units: [figure.unit] };
  if ('list' in figure) return { value: lengthOfList(figure, texts), units: [figure.unit] };
  if ('names' in figure)
    return { value: countNames(figure, texts), units: figure.names.map(({ unit }) => unit) };
  if ('indicator' in figure) return ofIndicator(figure, record);
  if ('indicators' in figure) return countIndicators(figure, record);
  if ('line' in figure) return yearOf(figure, record);
  if ('lines' in figure) return ofLines(figure, record);
  if ('projects' in figure) return countProjects(figure, record);
  return ofRecord(figure, plan);
}

/** A figure of the plan's structure, or of the registers beside it. */
function ofRecord(figure: Exclude<Figure, { unit: string }>, plan: CheckedPlan): FoundFigure {
  const { record } = plan;
  if ('members' in figure) return membersOf(figure.members, plan);
  if ('rows' in figure) return { value: rowsOf(figure, record), units: [figure.rows] };
  if ('title' in figure) return { value: titlesOf(figure.title, record), units: [figure.title] };
  if ('boxes' in figure) return titledBoxes(plan);
  if ('chapterOf' in figure) return chapterOf(figure.chapterOf, plan);
  if ('headings' in figure) return { value: headingsOf(figure, plan), units: [] };
  if ('openings' in figure) return { value: fallingOpenings(plan), units: [] };
  if ('notes' in figure) return { value: notesOf(figure.notes, plan), units: [] };
  if ('terms' in figure) return { value: termsOf(figure, record), units: [] };
  if ('period' in figure) return { value: record.plan.period[figure.period], units: [] };
  if ('outcome' in figure) return { value: ofOutcome(figure, record), units: [] };
  if ('correction' in figure) return ofCorrection(figure, record);
  throw new Error('a figure of an unknown kind');
}

/** How many members a definition names; it stands in a note, or in a unit of the text. */
function membersOf(slug: string, { record, noteIds }: CheckedPlan): FoundFigure {
  const { members, definedAt } = requireFound(record.terms.get(slug), `no term ${slug}`).data;
  const unit = noteIds.get(slug) ?? definedAt;
  return {
    value: requireFound(members, `no members of ${slug}`).length,
    units: unit === undefined ? [] : [unit],
  };
}

function ofOutcome({ outcome: id, take }: FigureWith<'outcome'>, { outcomes }: PlanRecord): number {
  const outcome = requireFound(
    outcomes.outcomes.find((one) => one.id === id),
    `no outcome ${id}`,
  );
  if (take === 'year') return Number(outcome.asOf.slice(0, 4));
  return Number(requireFound(outcome.value, `no value of ${id}`));
}

function ofCorrection(
  { correction: id, side }: FigureWith<'correction'>,
  { corrections }: PlanRecord,
): FoundFigure {
  const entry = requireFound(
    corrections.find((one) => one.id === id),
    `no correction ${id}`,
  );
  const unit = entry.units.find((name) => readUnitId(name));
  return {
    value: requireFound(entry[side], `nothing ${side} by ${id}`),
    units: unit === undefined ? [] : [unit],
  };
}
