import { editions } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';
import { type NameRow, splitNames } from '../../search/data/files.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { byCode } from '../../strings/by-code.ts';
import { firstNames, otherNames, titledNames } from './name-rows.ts';

/** The names of a kind, as the search page offers them where no script runs. */
export interface IndexList {
  kind: Kind;
  groups: readonly { initial: string; entries: readonly { address: string; title: string }[] }[];
}

const listed: readonly Kind[] = ['subject', 'term', 'indicator', 'organization', 'project'];

/** Subjects, terms and organizations by the first letter of their pinyin or English name, the rest in the order of the plan. */
export function indexLists(plan: Plan): IndexList[] {
  const names = [firstNames, titledNames, otherNames].flatMap((list) => list(plan));
  const spellings = spellingsOf(plan);
  const entryOf = ([, address, names]: NameRow) => {
    const [title = ''] = splitNames(names);
    return { address, title, spelling: spellings.get(title) ?? '' };
  };
  return listed.map((kind) => {
    const entries = names
      .filter(([other]) => other === kind)
      .map(entryOf)
      .sort((a, b) => byCode(a.spelling, b.spelling));
    const groups = Map.groupBy(entries, ({ spelling }) => initialOf(spelling));
    const sorted = [...groups].sort(([a], [b]) => byCode(a, b));
    return { kind, groups: sorted.map(([initial, group]) => ({ initial, entries: group })) };
  });
}

function initialOf(spelling: string): string {
  if (spelling === '') return '';
  return /^[a-z]/.test(spelling) ? spelling.charAt(0).toUpperCase() : '0–9';
}

/** How names are spelled: as they are where there is an alphabet, otherwise as their slugs, which are pinyin. */
function spellingsOf({ edition, terms, subjects, organizations }: Plan): Map<string, string> {
  const isByName = editions[edition].typography.nameOrder === 'name';
  const spell = (name: string, slug: string) => (isByName ? name.replace(/^[^\p{L}\p{N}]+/u, '') : slug);
  const named = [...terms, ...subjects, ...organizations];
  return new Map(named.map(({ name, slug }) => [name, spell(name, slug).toLowerCase()]));
}
