import type { Edition } from '../editions/editions.ts';
import { hasHan, hasLatin } from './fold.ts';
import * as grades from './grades.ts';
import type { Query } from './query.ts';
import { isSimplified } from './simplified-set.ts';

/** The files of the name index; `names` is always needed, the others when a query asks for them. */
export type NameFile =
  | 'names'
  | 'headings'
  | 'others'
  | 'around'
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
  if (hasHan(typed)) {
    if (edition === 'zh-hant' || !isSimplified(typed)) files.push('name-forms');
    if (edition === 'en') files.push('titles');
  } else if (edition === 'zh-hans' && looksSpelled(typed)) files.push('readings');
  return files;
}

/** What to load next, step by step, while no name fits. */
export function stepsFor({ han, latin, whole, typed }: Query, edition: Edition, more: Steps): Steps {
  const all: Steps = [...more, ['othertitles']];
  if (han) {
    const forms: Steps = isSimplified(whole.key) ? [] : [['text-forms', 'rare-forms']];
    return [...forms, ...(edition === 'en' || latin ? [['titles'] as const, ...all] : more)];
  }
  if (edition === 'en') return looksSpelled(typed) ? [['readings', 'titles'], ...all] : more;
  if (!latin) return more;
  // The readings are those of simplified characters.
  const readings: NameFile[] = edition === 'zh-hant' ? ['readings', 'name-forms'] : ['readings'];
  return looksSpelled(typed) ? [readings, ['titles'], ...all] : [['titles'], ...all, readings];
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
  if (!hasLatin(typed) || letters === '') return false;
  return letters.length <= 7 || /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?)+$/i.test(letters);
}
