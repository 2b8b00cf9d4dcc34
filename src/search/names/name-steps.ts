import type { Edition } from '../../editions/editions.ts';
import { fold, hasHan, hasLatin } from '../language/fold.ts';
import { readReference } from '../language/reference.ts';
import { isSimplified } from '../language/simplified-set.ts';
import * as grades from './grades.ts';
import type { Query } from './query.ts';

/** The files of the name index; `names` is always needed, the others when a query asks for them. */
export type NameFile =
  | 'names'
  | 'headings'
  | 'others'
  | 'titles'
  | 'othertitles'
  | 'readings'
  | 'otherreadings'
  | 'name-forms'
  | 'text-forms'
  | 'rare-forms';

/** The files of other forms of characters, the commonest first. */
export const formFiles = ['name-forms', 'text-forms', 'rare-forms'] as const satisfies NameFile[];

/** Files to load one step after the other, until a name fits. */
export type Steps = readonly (readonly NameFile[])[];

/** What a query needs at once, by its letters. */
export function filesFor(typed: string, edition: Edition): NameFile[] {
  if (readReference(fold(typed, new Map()))?.only) return ['names', 'headings'];
  if (hasHan(typed)) {
    const forms: NameFile[] = edition === 'zh-hant' || !isSimplified(typed) ? ['name-forms'] : [];
    return edition === 'en' ? ['names', 'titles', ...forms] : ['names', ...forms];
  }
  if (!hasLatin(typed)) return ['names'];
  if (edition === 'en') return isPinyin(typed) ? ['names', 'readings', 'titles'] : ['names'];
  return ['names', looksSpelled(typed) ? 'readings' : 'titles'];
}

/** What to load next, step by step, while no name fits; `more` are the files of further names in the reader's language. */
export function stepsFor(
  { han, latin, whole, reference, typed }: Query,
  edition: Edition,
  [headings = [], ...more]: Steps,
): Steps {
  if (reference?.only) return [['headings']];
  const theirs: Steps = [['titles', 'othertitles']];
  if (han) {
    const rare: NameFile[] = isSimplified(whole.key) ? [] : ['rare-forms'];
    const forms: Steps = edition !== 'zh-hant' && isSimplified(typed) ? [] : [['text-forms', ...rare]];
    return [headings, ...forms, ...more, ...(edition === 'en' || latin ? theirs : [])];
  }
  if (!latin) return [headings, ...more];
  if (!looksSpelled(typed)) return edition === 'en' ? [headings, ...more] : [headings, ...more, ...theirs];
  return [['readings', 'titles'], [...headings, 'otherreadings'], ...more, ...theirs];
}

/** Whether the best name settles a query; what merely has Latin letters in it may be a name, its English name or its pinyin. */
export function isSettled({ latin }: Query, edition: Edition, best: number): boolean {
  if (!latin) return best >= grades.aliasInside;
  const isInitials = best >= grades.initials && best < grades.initials + 1;
  return isInitials || best >= (edition === 'en' ? grades.allWords : grades.spelledPrefix);
}

const final = '(?:[iu]?a(?:ng?|i|o)?|[iuv]?e(?:ng?|i|r)?|i?ong|u?o|ou|i(?:ng?|u)?|u[in]?|vn?)';
const syllable = `(?:(?:[zcs]h|[b-df-hj-np-tw-z])?${final})`;
/** Syllables, the last perhaps unfinished, or initials, which are never i, u or v. */
const spelled = new RegExp(`^(?:${syllable}+(?:[zcs]h|[a-z])?|(?!.*[aeo].*[aeo])[^iuv]{2,9})$`);
/** What hardly any English word is: three such syllables, or four consonants without a vowel. */
const spelledForSure = new RegExp(`^(?:${syllable}{3,}|[^aeiouv]{4,9})$`);

/** Whether letters could be pinyin; most English words cannot. */
function looksSpelled(typed: string): boolean {
  return spelled.test(lettersOf(typed));
}

function isPinyin(typed: string): boolean {
  return !/\s\S/.test(typed) && spelledForSure.test(lettersOf(typed));
}

function lettersOf(typed: string): string {
  const plain = typed.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z]/g, '');
}
