import type { Edition } from '../editions/editions.ts';
import { fold, hasHan, hasLatin } from './fold.ts';
import * as grades from './grades.ts';
import type { Query } from './query.ts';
import { readReference } from './reference.ts';
import { isSimplified } from './simplified-set.ts';

/** The files of the name index; `names` is always needed, the others when a query asks for them. */
export type NameFile =
  | 'names'
  | 'headings'
  | 'others'
  | 'details'
  | 'titles'
  | 'othertitles'
  | 'readings'
  | 'name-forms'
  | 'text-forms'
  | 'rare-forms';

/** The files of other forms of characters, the commonest first. */
export const formFiles = ['name-forms', 'text-forms', 'rare-forms'] as const satisfies NameFile[];

/** Files to load one step after the other, until a name fits. */
export type Steps = readonly (readonly NameFile[])[];

/** What a query needs at once, by its letters. */
export function filesFor(typed: string, edition: Edition): NameFile[] {
  const files: NameFile[] = ['names'];
  if (readReference(fold(typed, new Map()))?.only) files.push('headings');
  if (hasHan(typed)) {
    if (edition === 'zh-hant' || !isSimplified(typed)) files.push('name-forms');
    if (edition === 'en') files.push('titles');
  } else if (edition !== 'en' && hasLatin(typed) && files.length === 1) {
    // The readings are those of simplified characters.
    if (edition === 'zh-hant') files.push('name-forms');
    files.push(looksSpelled(typed) ? 'readings' : 'titles');
  }
  return files;
}

/** What to load next, step by step, while no name fits; `more` are the files of further names in the reader's language. */
export function stepsFor(
  { han, latin, whole, reference, typed }: Query,
  edition: Edition,
  more: Steps,
): Steps {
  if (reference?.only) return [['headings']];
  const theirs: Steps = [['othertitles']];
  if (han) {
    const forms: Steps = isSimplified(whole.key) ? [] : [['text-forms', 'rare-forms']];
    return [...forms, ...more, ...(edition === 'en' || latin ? [['titles'] as const, ...theirs] : [])];
  }
  if (!latin) return more;
  if (edition === 'en') return looksSpelled(typed) ? [...more, ['readings', 'titles'], ...theirs] : more;
  return [['titles'], ...more, ...theirs, ['readings']];
}

/** Whether the best name settles a query; what merely has Latin letters in it may be a name, its English name or its pinyin. */
export function isSettled({ latin }: Query, edition: Edition, best: number): boolean {
  if (!latin) return best >= grades.aliasInside;
  const isInitials = best >= grades.initials && best < grades.initials + 1;
  return isInitials || best >= (edition === 'en' ? grades.allWords : grades.spelledPrefix);
}

/** Whether letters could be syllables or initials; most English phrases cannot. */
function looksSpelled(typed: string): boolean {
  const letters = typed.normalize('NFKD').replace(/[^a-z]/gi, '');
  if (letters === '') return false;
  return letters.length <= 7 || /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?)+$/i.test(letters);
}
