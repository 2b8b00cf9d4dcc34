import { oncePer } from '../../strings/once-per.ts';
import { isInside, type Range } from '../../strings/ranges.ts';
import { readUnitId } from '../ids.ts';
import type { SubjectRecord } from '../record/record.ts';
import { isColumnHead, ownerOf, type TextKey, voiceOf } from '../text-keys.ts';
import { anyOf } from './any-of.ts';
import type { Texts } from './texts.ts';

/** The texts of a unit of the source, and where each has words of a subject. */
export interface UnitHits {
  unit: string;
  texts: readonly { key: TextKey; hits: readonly Range[] }[];
}

/** Finds the words of a subject in a text, the longest where they overlap, but not inside what means something else. */
export function wordsIn({ words, except = [] }: Pick<SubjectRecord, 'words' | 'except'>) {
  const wanted = new RegExp(anyOf(words), 'g');
  const others = except.length > 0 ? new RegExp(anyOf(except), 'g') : null;
  return (text: string): Range[] => {
    const longer = others ? rangesOf(text, others) : [];
    return rangesOf(text, wanted).filter((hit) => !longer.some((other) => isInside(hit, other)));
  };
}

/** Finds words in a text of a translation: whole words in any case, or their plural. */
export function translatedWordsIn(words: readonly string[]) {
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(words)})(?:e?s)?(?![\\p{L}\\d])`, 'giu');
  return (text: string): Range[] => rangesOf(text, pattern);
}

/** Every unit of the plan's own text with its texts, in their order; heads of columns are left out. */
export const textsByUnit = oncePer((texts: Texts): ReadonlyMap<string, readonly TextKey[]> => {
  const units = new Map<string, TextKey[]>();
  for (const key of texts.keys()) {
    if (voiceOf(key) !== 'plan' || isColumnHead(key)) continue;
    const unit = ownerOf(key);
    units.set(unit, [...(units.get(unit) ?? []), key]);
  }
  return units;
});

/** The units that have a word of a subject, whether or not the record leaves them out. */
export function unitsWithWords(subject: SubjectRecord, texts: Texts): ReadonlyMap<string, UnitHits> {
  return unitsIn(texts)(subject);
}

/** The check and every edition ask for the same subjects. */
const unitsIn = oncePer((texts: Texts) => oncePer((subject: SubjectRecord) => findUnits(subject, texts)));

function findUnits(subject: SubjectRecord, texts: Texts): Map<string, UnitHits> {
  const find = wordsIn(subject);
  const found = [...textsByUnit(texts)].map(([unit, keys]): UnitHits => {
    return { unit, texts: keys.map((key) => ({ key, hits: find(texts.get(key)?.text ?? '') })) };
  });
  return new Map(
    found
      .filter(({ texts: own }) => own.some(({ hits }) => hits.length > 0))
      .map((hits) => [hits.unit, hits]),
  );
}

/** Whether a unit can be a passage: rows of indicators and of annexes stand as what they print. */
export function isPassage(unit: string): boolean {
  const { kind, block = '' } = readUnitId(unit) ?? {};
  if (kind === 'project-line') return false;
  return kind !== 'row' || readUnitId(block)?.kind === 'box';
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}
