import escapeStringRegexp from 'escape-string-regexp';
import { numberOfNumeral } from '../../../editions/numerals.ts';
import { sourceNotation } from '../../../editions/source-notation.ts';
import { isOf } from '../../text-keys.ts';
import type { Texts } from '../texts.ts';
import { type FigureWith, requireFound } from './checked-plan.ts';

/** The number that stands in the text of a unit. */
export function numberIn({ unit, number, within }: FigureWith<'number'>, texts: Texts): number {
  const stands = new RegExp(`(?<![\\d.])${escapeStringRegexp(number)}(?![\\d]|\\.\\d)`);
  if (!stands.test(stretchOf(unit, within, texts) ?? '')) throw missing(number, unit, within);
  return Number(number);
}

/** The number that stands in the text of a unit in words. */
export function numeralIn({ unit, numeral, within }: FigureWith<'numeral'>, texts: Texts): number {
  if (!stretchOf(unit, within, texts)?.includes(numeral)) throw missing(numeral, unit, within);
  return requireFound(numberOfNumeral(numeral), `no number in “${numeral}”`);
}

/** Words that stand in a unit. */
export function wordsIn({ unit, words }: { unit: string; words: string }, texts: Texts): string {
  if (!textOf(unit, texts).includes(words)) throw new Error(`no “${words}” in ${unit}`);
  return words;
}

/** How many names stand in a row. */
export function lengthOfList(
  { unit, list, by = sourceNotation.listMark }: FigureWith<'list'>,
  texts: Texts,
): number {
  return wordsIn({ unit, words: list }, texts).split(by).length;
}

/** How many different names stand where they are said to. */
export function countNames({ names }: FigureWith<'names'>, texts: Texts): number {
  return new Set(names.map((name) => wordsIn(name, texts))).size;
}

/** The stretch of a unit that is meant, all of it where none is named; null where it is not there. */
function stretchOf(unit: string, within: string | undefined, texts: Texts): string | null {
  const text = textOf(unit, texts);
  if (within === undefined) return text;
  return text.includes(within) ? within : null;
}

function textOf(unit: string, texts: Texts): string {
  const own = [...texts].filter(([key]) => isOf(key, unit)).map(([, { text }]) => text);
  return requireFound(own.length > 0 ? own.join('\n') : null, `no text of ${unit}`);
}

function missing(what: string, unit: string, within: string | undefined): Error {
  return new Error(`no ${what} in ${unit}${within === undefined ? '' : ` within “${within}”`}`);
}
