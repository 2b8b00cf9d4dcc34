import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { functionWords } from '../../editions/function-words.ts';
import { hanLanguage, pinyinTag, searchScripts } from '../../editions/search-scripts.ts';
import { hasHan, hasLatin, stem, wordsOf } from './fold.ts';
import { looksSpelled, mustBeSpelled } from './pinyin.ts';

/** Whether the letters of a query ask at once for other scripts and readings of the names. */
export function isForeign(typed: string, edition: Edition): boolean {
  const { han, latin } = searchScripts[edition];
  if (hasHan(typed)) return han === null || !isIn(han, typed);
  return hasLatin(typed) && (!latin || mustBeSpelled(typed));
}

/** Whether a query that no name fits may be a name in pinyin. */
export function mayBeForeign(typed: string): boolean {
  return !hasHan(typed) && hasLatin(typed) && looksSpelled(typed);
}

/** The language tag of what a reader of an edition typed; null where it has no letters. */
export function tagOf(typed: string, edition: Edition): string | null {
  if (!hasHan(typed) && !hasLatin(typed)) return null;
  const fits = (other: Edition) => {
    const { han, latin } = searchScripts[other];
    return hasHan(typed) ? han !== null && isIn(han, typed) : latin;
  };
  if (!hasHan(typed) && mustBeSpelled(typed)) return pinyinTag;
  const fitting = [edition, ...editionList].find(fits);
  return fitting ? editions[fitting].tag : hanLanguage;
}

const empty = new Set(functionWords.map(stem));

/** Whether a query is a single letter, or only words that say nothing by themselves. */
export function isTooLittle(typed: string): boolean {
  const words = wordsOf(typed, new Map());
  const isLetter = words.length === 1 && /^[a-z]$/.test(words[0] ?? '');
  return isLetter || (words.length > 0 && words.every((word) => empty.has(word)));
}

/** The first and last leading byte of the Han characters of a set, and the first trailing one. */
const ranges = { gb2312: [0xb0, 0xf7, 0xa1], big5: [0xa4, 0xf9, 0x40] } as const;
const known = new Map<string, ReadonlySet<string>>();

/** Whether a set of characters has every Han character of a text. */
function isIn(set: keyof typeof ranges, text: string): boolean {
  const characters = known.get(set) ?? charactersOf(set);
  known.set(set, characters);
  return [...text].every((char) => !hasHan(char) || characters.has(char));
}

/** The characters of a set, read by the decoder that every browser has. */
function charactersOf(set: keyof typeof ranges): Set<string> {
  const [first, last, from] = ranges[set];
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = from; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  return new Set(new TextDecoder(set).decode(new Uint8Array(bytes)));
}
