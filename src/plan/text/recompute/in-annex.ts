import { unitId } from '../../ids.ts';
import { readAmount, readDate, readLand } from '../../record/printed-values.ts';
import type { PlanRecord, ProjectRecord } from '../../record/record.ts';
import { type FigureWith, type FoundFigure, requireFound } from './checked-plan.ts';

type Currency = FigureWith<'projects'>['projects'];
type Filter = Extract<FigureWith<'lines'>, { where: unknown }>['where'];

/** The annex of the projects. */
const annex = unitId.annex(1);
/** Square metres of a mu, a fifteenth of a hectare. */
const squareMetresOfMu = 10_000 / 15;

/** The year in which a line begins or ends. */
export function yearOf({ line, year }: FigureWith<'line'>, { projects }: PlanRecord): FoundFigure {
  const found = requireFound(
    projects.find(({ id }) => id === line),
    `no line ${line}`,
  );
  const date = requireFound(isoOf(found[year]), `no date of ${line}`);
  return { value: Number(date.slice(0, 4)), units: [line] };
}

/** What the lines come to, or how many there are of a kind. */
export function ofLines(figure: FigureWith<'lines'>, { projects }: PlanRecord): FoundFigure {
  if ('where' in figure) return ofLinesWhere(figure, projects);
  const numbers = projects.map(({ number }) => number);
  if (figure.lines === 'rows') return { value: projects.length, units: [annex] };
  if (figure.lines === 'count') return { value: new Set(numbers).size, units: [annex] };
  if (figure.lines === 'last') return { value: Math.max(...numbers), units: [annex] };
  const { lines } = figure;
  const amounts = projects.map((line) => (lines === 'mu' ? muOf(line) : amountOf(line, lines)));
  return { value: sum(amounts), units: [annex] };
}

/** How many projects come to a sum. */
export function countProjects(figure: FigureWith<'projects'>, { projects }: PlanRecord): FoundFigure {
  const numbers = [...new Set(projects.map(({ number }) => number))];
  const found = numbers.filter((number) => {
    const lines = projects.filter((line) => line.number === number);
    const total = sum(lines.map((line) => amountOf(line, figure.projects)));
    return 'over' in figure ? total > figure.over : total === figure.exactly;
  });
  return { value: found.length, units: [annex], projects: found };
}

function ofLinesWhere(
  { lines: what, where }: Extract<FigureWith<'lines'>, { where: unknown }>,
  lines: readonly ProjectRecord[],
): FoundFigure {
  const found = lines.filter((line) => isOfKind(line, where));
  const projects = [...new Set(found.map(({ number }) => number))];
  return { value: what === 'rows' ? found.length : sum(found.map(muOf)), units: [annex], projects };
}

function isOfKind(line: ProjectRecord, where: Filter): boolean {
  const { category, startsBefore, startsFrom, isReversed, landBelow, squareMetresBy } = where;
  const [start, end] = [isoOf(line.start), isoOf(line.end)];
  const year = Number(start?.slice(0, 4));
  const mu = readLand(line.land)?.mu ?? null;
  return (
    (category === undefined || line.category === category) &&
    (startsBefore === undefined || year < startsBefore) &&
    (startsFrom === undefined || year >= startsFrom) &&
    (isReversed === undefined || isBefore(end, start)) &&
    (landBelow === undefined || (mu !== null && mu < landBelow)) &&
    (squareMetresBy === undefined || (mu !== null && isMultiple(mu * squareMetresOfMu, squareMetresBy)))
  );
}

/** Whether a date is before another, as far as both are given. */
function isBefore(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

function isMultiple(value: number, of: number): boolean {
  return Math.abs(value / of - Math.round(value / of)) < 1e-9;
}

function isoOf(printed: string): string | null {
  const date = readDate(printed);
  return date && date !== 'none' ? date.iso : null;
}

function muOf({ land }: ProjectRecord): number {
  return readLand(land)?.mu ?? 0;
}

/** In ten thousands. */
function amountOf({ investment }: ProjectRecord, currency: Currency): number {
  const amount = readAmount(investment);
  return amount && amount !== 'none' && amount.currency === currency ? amount.value / 1e4 : 0;
}

function sum(amounts: readonly number[]): number {
  return Number(amounts.reduce((total, amount) => total + amount, 0).toPrecision(12));
}
