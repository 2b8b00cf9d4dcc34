import { convertedEditions, type Edition, editions, isTranslated, sourceEdition } from '../../../editions/editions.ts';
import { searchSynonyms } from '../../../editions/search-synonyms.ts';
import { words } from '../../../editions/words.ts';
import { variantsOf } from '../../language/fold.ts';
import { type FileName, rowOf, type SearchFiles, searchWords } from '../files.ts';
import type { NameEntry } from '../name-entry.ts';
import { placeTable } from '../places.ts';
import { type PlanPair, synonymsOf, variantParts } from './forms.ts';
import { type FullText, fullTextOf, type PlanEditions } from './full-text.ts';
import { firstNames, otherNames } from './name-entries.ts';
import { readingTable } from './reading-table.ts';
import { headingEntries } from './section-entries.ts';

type Maker<File extends FileName> = (
  edition: Edition,
  plans: readonly PlanEditions[],
) => SearchFiles[File] | Promise<SearchFiles[File]>;

/** Makes the files of the search for an edition. */
export const searchFiles: { readonly [File in FileName]: Maker<File> } = {
  names: (edition, plans) => ({
    words: searchWords(words[edition].search),
    zoneNames: [...new Set(plans.flatMap((plan) => plan[edition].zoneNames))],
    names: namesIn(edition, plans).map(rowOf),
  }),

  forms: (edition, plans) => {
    const { ofNames, others } = variantsIn(plans);
    const { counterpart } = editions[edition];
    return {
      variants: ofNames,
      readings: readingTable(namesIn(sourceEdition, plans), variantsOf(`${ofNames} ${others}`)),
      titles: plans
        .flatMap((plan) => firstNames(plan[counterpart]))
        .map((entry) => titlesOf(entry, counterpart)),
    };
  },

  rest: async (edition, plans) => {
    const { ofNames, others } = variantsIn(plans);
    const { places } = await searchedText(plans);
    return {
      // Readers of a converted edition need the forms of all characters to search the text in their own script.
      variants: editions[edition].scriptOf === null ? others : `${ofNames} ${others}`,
      synonyms: synonymsOf(pairsOf(plans), searchSynonyms),
      names: plans.flatMap((plan) => otherNames(plan[edition])).map(rowOf),
      places: placeTable(places),
    };
  },
};

/** The full-text index of the plans. */
export function searchedText(plans: readonly PlanEditions[]): Promise<FullText> {
  const { ofNames, others } = variantsIn(plans);
  return fullTextOf(plans, variantsOf(`${ofNames} ${others}`));
}

function namesIn(edition: Edition, plans: readonly PlanEditions[]): NameEntry[] {
  return [firstNames, headingEntries].flatMap((list) => plans.flatMap((plan) => list(plan[edition])));
}

/** The names of an entry in another language; readers seldom look for a company by the name that the editors gave it. */
function titlesOf({ kind, title, aliases }: NameEntry, edition: Edition): string[] {
  return kind === 'organization' && isTranslated(edition) ? [] : [title, ...aliases];
}

function variantsIn(plans: readonly PlanEditions[]) {
  return variantParts(pairsOf(plans), searchSynonyms, namesIn(sourceEdition, plans));
}

/** Every plan in the source beside itself in each other script. */
function pairsOf(plans: readonly PlanEditions[]): PlanPair[] {
  return plans.flatMap((plan) =>
    convertedEditions.map((edition) => ({ source: plan[sourceEdition], converted: plan[edition] })),
  );
}
