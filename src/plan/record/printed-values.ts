import { sourceNotation } from '../../editions/source-notation.ts';
import type { currencies, OneOf } from '../kinds.ts';

/** A value of an indicator: what was printed beside what it means. */
export interface PrintedValue {
  printed: string;
  value: number;
  /** Whether the value is a floor (“at least”). */
  comparator: 'at least' | null;
  /** Whether brackets mark it as a cumulative count. */
  cumulative: boolean;
}

/** Money: what was printed beside the sum in whole yuan or dollars. */
export interface Amount {
  printed: string;
  currency: OneOf<typeof currencies>;
  value: number;
}

/** Land: what was printed beside the area; one mu is a fifteenth of a hectare. */
export interface Land {
  printed: string;
  mu: number | null;
  hectares: number | null;
  undecided: boolean;
}

/** A date: what was printed beside ISO 8601 at the precision of the print. */
export interface PrintedDate {
  printed: string;
  iso: string;
  precision: 'year' | 'month' | 'day';
}

/** Reads a value such as `701`, `[15]` or a number followed by the word for a floor; null if it is none of these. */
export function readValue(printed: string): PrintedValue | null {
  const match = /^(\[)?(\d+(?:\.\d+)?)(\])?(\p{L}*)$/u.exec(printed);
  if (!match || Boolean(match[1]) !== Boolean(match[3])) return null;
  const word = match[4] ?? '';
  if (word !== '' && word !== sourceNotation.floor) return null;
  return {
    printed,
    value: Number(match[2]),
    comparator: word === '' ? null : 'at least',
    cumulative: match[1] !== undefined,
  };
}

/** Reads an amount of money; `none` for a dash, null if it is neither. */
export function readAmount(printed: string): Amount | 'none' | null {
  if (isNone(printed)) return 'none';
  const match = sourceNotation.amount.exec(printed);
  if (!match) return null;
  const unit = sourceNotation.amountUnits[match[2] as keyof typeof sourceNotation.amountUnits];
  return { printed, currency: unit.currency, value: Number(match[1]) * unit.factor };
}

/** Reads an area; without numbers for a dash or an undecided one, null if it is none of these. */
export function readLand(printed: string): Land | null {
  const undecided = printed === sourceNotation.undecided;
  if (undecided || isNone(printed)) return { printed, mu: null, hectares: null, undecided };
  const match = sourceNotation.area.exec(printed);
  if (!match) return null;
  const mu = Number(match[1]);
  return { printed, mu, hectares: Math.round((mu / 15) * 100) / 100, undecided };
}

/** Reads a date such as `2021`, `2020.10` or `2021.7.31`; `none` for a dash, null if it is neither. */
export function readDate(printed: string): PrintedDate | 'none' | null {
  if (isNone(printed)) return 'none';
  const match = /^(\d{4})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?$/.exec(printed);
  if (!match) return null;
  const parts = match.slice(1).filter((part) => part !== undefined);
  return {
    printed,
    iso: parts.map((part) => part.padStart(2, '0')).join('-'),
    precision: (['year', 'month', 'day'] as const)[parts.length - 1] ?? 'day',
  };
}

/** The marks after an indicator's name that tell who assesses it, as printed: none, `*`, `**`, or two of them with a slash. */
export function marksAfter(name: string): string {
  return /[*/]*$/.exec(name)?.[0] ?? '';
}

/** Reads the marks after an indicator's name, each once. */
export function readMarks(name: string): string[] {
  return [...new Set(marksAfter(name).split('/'))];
}

/** The name of an indicator without the marks after it. */
export function withoutMarks(name: string): string {
  return name.slice(0, name.length - marksAfter(name).length);
}

function isNone(printed: string): boolean {
  return (sourceNotation.none as readonly string[]).includes(printed);
}
