import type { Edition } from '../../editions/editions.ts';
import { searchScripts } from '../../editions/search/scripts.ts';
import { hasHan, hasLatin } from './fold.ts';
import { mustBeSpelled } from './pinyin.ts';

/** Whether the letters of a query ask at once for other scripts and readings of the names. */
export function isForeign(typed: string, edition: Edition): boolean {
  const { han, latin } = searchScripts[edition];
  if (hasHan(typed)) return han === null || !isIn(han, typed);
  return hasLatin(typed) && (!latin || mustBeSpelled(typed));
}

/** The first and last leading byte of the Han characters of a set, and the first trailing one. */
const ranges = { gb2312: [0xb0, 0xf7, 0xa1], big5: [0xa4, 0xf9, 0x40] } as const;
const known = new Map<string, string>();

/** Whether a set of characters has every Han character of a text. */
export function isIn(set: keyof typeof ranges, text: string): boolean {
  const characters = known.get(set) ?? charactersOf(set);
  known.set(set, characters);
  return [...text].every((char) => !hasHan(char) || characters.includes(char));
}

/** The characters of a set, read by the decoder that every browser has. */
function charactersOf(set: keyof typeof ranges): string {
  const [first, last, from] = ranges[set];
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = from; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  return new TextDecoder(set).decode(new Uint8Array(bytes));
}
