import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { radicals } from '../../editions/script/radicals.ts';
import type { Plan } from '../../plan/types.ts';
import { type NameRow, splitNames } from '../../search/data/files.ts';
import { fold, hasHan, type Variants } from '../../search/language/fold.ts';
import { readingsOf } from '../../search/language/pinyin.ts';
import { byCode } from '../../strings/by-code.ts';

/** A text in the source and as converted, character for character. */
export type ConvertedText = readonly [source: string, converted: string];

/** The texts of a plan in the source and as converted. */
export function convertedTexts(source: Plan, converted: Plan): ConvertedText[] {
  return Array.from(
    source.texts,
    ([key, { text }]) => [text, converted.texts.get(key)?.text ?? text] as const,
  );
}

/** Other forms of characters in groups, each led by the form of the text: those that the conversion gives the characters of names, and the others. */
export function variantGroups(
  texts: readonly ConvertedText[],
  names: readonly NameRow[],
): { ofNames: string; others: string } {
  const named = new Set(names.flatMap(([, , own, label = '']) => [...own, ...label]));
  const given = new Set(texts.flatMap(([, converted]) => [...converted]));
  const groups = Map.groupBy(variantTable(texts), ([other, form]) => named.has(form) && given.has(other));
  const write = (pairs: readonly (readonly [string, string])[] = []) =>
    Array.from(
      Map.groupBy(pairs, ([, form]) => form),
      ([form, list]) => form + list.map(([other]) => other).join(''),
    );
  return { ofNames: write(groups.get(true)).join(' '), others: write(groups.get(false)).join(' ') };
}

/** Every other form of the characters of the source, with the form of the source at the end of the way. */
function variantTable(texts: readonly ConvertedText[]): [other: string, form: string][] {
  const own = new Set(texts.flatMap(([source]) => [...source]));
  const table = new Map<string, string>();
  for (const [source, converted] of texts)
    [...converted].forEach((char, index) => {
      const from = [...source][index] ?? char;
      if (char !== from && hasHan(char)) table.set(char, from);
    });
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  for (let code = 0x3400; code < 0xa000; code += 1) {
    const char = String.fromCodePoint(code);
    const forms = converters.map((convert) => convert(char));
    const simplified = forms.find((form) => form !== char && own.has(form));
    if (simplified && !table.has(char)) table.set(char, simplified);
  }
  for (const [radical, ideograph] of radicals())
    if (own.has(ideograph) || table.has(ideograph)) table.set(radical, ideograph);
  const settle = (form: string, seen: readonly string[] = []): string => {
    const next = table.get(form);
    return next === undefined || seen.includes(form) ? form : settle(next, [...seen, form]);
  };
  return Array.from(table, ([char, form]): [string, string] => [char, settle(form)]).filter(
    ([char, form]) => char !== form,
  );
}

/** The words of readers elsewhere for words of the text, or of its translation, that it does not have itself, longer ones first. */
export function synonymsIn(
  texts: readonly ConvertedText[],
  translated: readonly string[],
  pairs: readonly (readonly [typed: string, text: string])[],
) {
  const source = texts.map(([text]) => text);
  const isIn = (word: string) =>
    source.concat(hasHan(word) ? [] : translated).some((known) => known.includes(word));
  return pairs
    .filter(([typed, text]) => isIn(text) && (!hasHan(typed) || !isIn(typed)))
    .sort(([a], [b]) => b.length - a.length);
}

/** The readings of names in context, without tones: syllables, after each its folded characters; what is known is left out. */
export function readingList(names: readonly NameRow[], variants: Variants, known = ''): string {
  const isKnown = readingsOf(known);
  const table = new Map<string, Set<string>>();
  for (const name of names.flatMap(([, , own]) => splitNames(own))) {
    const folded = fold(name, new Map());
    const syllables = pinyin(folded, { toneType: 'none', type: 'array', nonZh: 'spaced' });
    if (syllables.length !== [...folded].length)
      throw new Error(`pinyin-pro gives “${name}” ${syllables.length} readings`);
    [...folded].forEach((shown, index) => {
      const syllable = (syllables[index] ?? '').normalize('NFKD').replace(/[^a-z]/g, '');
      const char = variants.get(shown) ?? shown;
      if (hasHan(char) && !isKnown.get(char)?.includes(syllable))
        table.set(syllable, (table.get(syllable) ?? new Set()).add(char));
    });
  }
  const sorted = [...table].sort(([a], [b]) => byCode(a, b));
  return sorted.map(([syllable, chars]) => syllable + [...chars].join('')).join('');
}
