import { readUnitId } from '../../ids.ts';
import { readAmount, readDate, readLand, readValue } from '../../record/printed-values.ts';
import type { PlanRecord } from '../../record/record.ts';
import { ownerOf, textKey } from '../../text-keys.ts';
import type { Texts } from '../texts.ts';

type CheckRecord = PlanRecord['checks']['checks'][number];
type Figure = CheckRecord['figures'][string];

/** What stands at the place of a figure: a number or words, and the unit that shows it. */
export interface FoundFigure {
  value: number | string;
  unit: string | null;
}

/** Reads a figure from the record; throws an Error that says what is missing. */
export function findFigure(figure: Figure, record: PlanRecord, texts: Texts): FoundFigure {
  if ('number' in figure) return { value: numberIn(figure, texts), unit: figure.unit };
  if ('words' in figure) return { value: wordsIn(figure, texts), unit: figure.unit };
  if ('indicator' in figure) return { value: ofIndicator(figure, record), unit: null };
  if ('members' in figure) return { value: membersOf(figure.members, record), unit: null };
  if ('rows' in figure) return { value: rowsOf(figure, record), unit: figure.rows };
  if ('chapterOf' in figure) return { value: chapterOf(figure.chapterOf, record), unit: null };
  if ('title' in figure) return { value: titlesOf(figure.title, record), unit: figure.title };
  if ('correction' in figure) return ofCorrection(figure, record);
  if ('line' in figure) return { value: yearOf(figure, record), unit: figure.line };
  return { value: ofLines(figure.lines, record), unit: null };
}

function need<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) throw new Error(what);
  return value;
}

function textOf(unit: string, texts: Texts): string {
  const own = [...texts].filter(([key]) => key === textKey.unit(unit) || ownerOf(key) === unit);
  return need(own[0], `no text of ${unit}`) && own.map(([, { text }]) => text).join('\n');
}

function numberIn(
  figure: { unit: string; number: string; within?: string | undefined },
  texts: Texts,
): number {
  const text = textOf(figure.unit, texts);
  const stretch = figure.within ?? text;
  const stands = new RegExp(`(?<![\\d.])${figure.number.replace('.', '\\.')}(?![\\d]|\\.\\d)`);
  if (!text.includes(stretch) || !stands.test(stretch))
    throw new Error(
      `no ${figure.number} in ${figure.unit}${figure.within ? ` within “${figure.within}”` : ''}`,
    );
  return Number(figure.number);
}

function wordsIn({ unit, words }: { unit: string; words: string }, texts: Texts): string {
  if (!textOf(unit, texts).includes(words)) throw new Error(`no “${words}” in ${unit}`);
  return words;
}

function ofIndicator(
  figure: { indicator: string } & ({ year: number; table: 'table' | 'annex' } | { name: 'table' | 'annex' }),
  record: PlanRecord,
): number | string {
  const { rows } = need(record.indicators.get(figure.indicator), `no indicator ${figure.indicator}`);
  if ('name' in figure) return rows[figure.name].name;
  const printed = need(rows[figure.table].values[String(figure.year)], `no value for ${figure.year}`);
  return need(readValue(printed), `no value in “${printed}”`).value;
}

function membersOf(slug: string, { terms }: PlanRecord): number {
  return need(terms.get(slug)?.data.members, `no members of ${slug}`).length;
}

function rowsOf({ rows, take }: { rows: string; take: 'count' | 'last' }, record: PlanRecord): number {
  const numbers = need(record.tables.get(rows)?.rows, `no rows of ${rows}`).map(({ number }) => number);
  return take === 'count' ? new Set(numbers).size : Math.max(...numbers);
}

/** One where the print gives the table a title, none where the editors do. */
function titlesOf(table: string, { tables }: PlanRecord): number {
  return need(tables.get(table), `no table ${table}`).titleSupplied ? 0 : 1;
}

function chapterOf(number: string, { chapters }: PlanRecord): number {
  const found = [...chapters].find(([, { body }]) => body.includes(`<IndicatorTable number="${number}"`));
  return need(found?.[1].data.number, `no chapter with ${number}`);
}

function ofCorrection(
  { correction: id, side }: { correction: string; side: 'printed' | 'shown' },
  { corrections }: PlanRecord,
): FoundFigure {
  const entry = need(
    corrections.find((one) => one.id === id),
    `no correction ${id}`,
  );
  const unit = entry.units.find((name) => readUnitId(name)) ?? null;
  return { value: need(entry[side], `nothing ${side} by ${id}`), unit };
}

function yearOf({ line, year }: { line: string; year: 'start' | 'end' }, { projects }: PlanRecord): number {
  const printed = need(projects.find(({ id }) => id === line)?.[year], `no line ${line}`);
  const date = readDate(printed);
  return Number(need(date && date !== 'none' ? date.iso : null, `no date of ${line}`).slice(0, 4));
}

function ofLines(what: 'CNY' | 'USD' | 'mu' | 'count' | 'last', { projects }: PlanRecord): number {
  if (what === 'count') return new Set(projects.map(({ number }) => number)).size;
  if (what === 'last') return Math.max(...projects.map(({ number }) => number));
  const amounts = projects.map(({ investment, land }) => {
    if (what === 'mu') return readLand(land)?.mu ?? 0;
    const amount = readAmount(investment);
    return amount && amount !== 'none' && amount.currency === what ? amount.value / 1e4 : 0;
  });
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toPrecision(12));
}
