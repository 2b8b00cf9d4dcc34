import { editions } from '../../../editions/editions.ts';
import type { Plan } from '../../../plan/types.ts';
import { byCode } from '../../../strings/by-code.ts';
import { type Kind, kinds } from '../../names/kinds.ts';
import type { NameEntry } from '../name-entry.ts';
import { firstNames, otherNames, titledNames } from './name-entries.ts';

/** The names of a kind, as the search page offers them where no script runs. */
export interface IndexList {
  kind: Kind;
  groups: readonly { initial: string; entries: readonly NameEntry[] }[];
}

const listed: readonly Kind[] = ['term', 'indicator', 'project', 'organization'];

/** Terms and organizations by the first letter of their pinyin or English name, the rest in the order of the plan. */
export function indexLists(plan: Plan): IndexList[] {
  const spellings = spellingsOf(plan);
  const entries = [firstNames, titledNames, otherNames].flatMap((list) => list(plan));
  return kinds
    .filter((kind) => listed.includes(kind))
    .map((kind) => ({
      kind,
      groups: byInitial(
        entries.filter((entry) => entry.kind === kind),
        spellings,
      ),
    }));
}

function byInitial(
  entries: readonly NameEntry[],
  spellings: ReadonlyMap<string, string>,
): IndexList['groups'] {
  const groups = new Map<string, { spelling: string; entry: NameEntry }[]>();
  for (const entry of entries) {
    const spelling = spellings.get(entry.title);
    const initial =
      spelling === undefined ? '' : /^[a-z]/i.test(spelling) ? spelling.charAt(0).toUpperCase() : '0–9';
    groups.set(initial, [...(groups.get(initial) ?? []), { spelling: spelling ?? '', entry }]);
  }
  return [...groups]
    .sort(([a], [b]) => byCode(a, b))
    .map(([initial, group]) => {
      const sorted = group.sort((a, b) => byCode(a.spelling.toLowerCase(), b.spelling.toLowerCase()));
      return { initial, entries: sorted.map(({ entry }) => entry) };
    });
}

/** A slug is the pinyin of a name. */
function spellingsOf({ edition, terms, organizations }: Plan): Map<string, string> {
  const { nameOrder } = editions[edition].typography;
  const bare = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '');
  return new Map(
    [...terms, ...organizations].map(({ name, slug }) => [name, nameOrder === 'name' ? bare(name) : slug]),
  );
}
