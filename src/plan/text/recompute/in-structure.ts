import { readUnitId, unitId } from '../../ids.ts';
import type { PlanRecord } from '../../record/record.ts';
import { voiceOf } from '../../text-keys.ts';
import { noteNumbers } from '../rich-text.ts';
import { type CheckedPlan, type FigureWith, type FoundFigure, requireFound } from './checked-plan.ts';

/** How many rows a printed table has, or its last number. */
export function rowsOf({ rows, take, having }: FigureWith<'rows'>, record: PlanRecord): number {
  const all = requireFound(record.tables.get(rows)?.rows, `no rows of ${rows}`);
  const own = all.filter(({ cells }) => having === undefined || cells.includes(having));
  const numbers = own.map(({ number }) => number);
  return take === 'count' ? new Set(numbers).size : Math.max(...numbers);
}

/** One where the print gives a table its title, none where the editors do. */
export function titlesOf(table: string, { tables }: PlanRecord): number {
  return requireFound(tables.get(table), `no table ${table}`).titleSupplied ? 0 : 1;
}

/** How many boxes the print gives a title. */
export function titledBoxes({ record, chapters }: CheckedPlan): FoundFigure {
  const units = [...chapters.values()]
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ kind, id }) => (kind === 'box' && !record.tables.get(id)?.titleSupplied ? [id] : []));
  return { value: units.length, units };
}

/** The chapter in which a table of indicators stands. */
export function chapterOf(number: string, { chapters }: CheckedPlan): FoundFigure {
  const table = unitId.table(number);
  const found = [...chapters.values()].find(({ blocks }) => blocks.some(({ id }) => id === table));
  const { id, numbers } = requireFound(
    found && { id: found.id, ...readUnitId(found.id) },
    `no chapter with ${number}`,
  );
  return { value: requireFound(numbers?.[0], `no number of ${id}`), units: [table] };
}

/** How many chapters, or sections, there are. */
export function headingsOf({ headings, by }: FigureWith<'headings'>, plan: CheckedPlan): number {
  if (by === 'record') return plan.record.plan.counts[headings];
  const openings = openingsOf(plan);
  return openings.filter(({ isChapter }) => isChapter === (headings === 'chapters')).length;
}

/** How many chapters and sections open on an earlier page than the one before. */
export function fallingOpenings(plan: CheckedPlan): number {
  const pages = openingsOf(plan).map(({ page }) => page);
  return pages.filter((page, at) => page < (pages[at - 1] ?? 0)).length;
}

/** How many definitions of notes there are, or marks of notes in the text. */
export function notesOf(what: FigureWith<'notes'>['notes'], { record, texts }: CheckedPlan): number {
  if (what === 'definitions')
    return [...record.terms.values()].filter(({ data }) => data.note !== undefined).length;
  return [...texts].flatMap(([key, text]) => (voiceOf(key) === 'toc' ? [] : noteNumbers(text))).length;
}

/** How many terms of a kind the text uses. */
export function termsOf({ terms: kind, defined }: FigureWith<'terms'>, { terms }: PlanRecord): number {
  return [...terms.values()].filter(({ data }) => {
    const isUsed = (data.uses ?? []).length > 0;
    const isDefined = data.definition !== undefined;
    return data.kind === kind && isUsed && (defined === undefined || defined === isDefined);
  }).length;
}

/** Where the numbered chapters and their sections open, in order. */
function openingsOf({ chapters }: CheckedPlan): { isChapter: boolean; page: number }[] {
  return [...chapters.values()].flatMap(({ id, blocks }) => {
    const first = readUnitId(id)?.numbers[0];
    if (first === undefined) return [];
    const sections = blocks.filter((block) => block.kind === 'heading' && block.level === 2);
    return [
      { isChapter: true, page: blocks[0]?.page ?? 0 },
      ...sections.map(({ page }) => ({ isChapter: false, page: page ?? 0 })),
    ];
  });
}
