import {
  convertedEditions,
  type Edition,
  editions,
  isTranslated,
  sourceEdition,
} from '../../../editions/editions.ts';
import { searchSynonyms } from '../../../editions/search/synonyms.ts';
import { words } from '../../../editions/words.ts';
import type { Plan } from '../../../plan/types.ts';
import { type Variants, variantsOf } from '../../language/fold.ts';
import { boxWords, type FileName, type SearchFiles, tablesOf } from '../files.ts';
import type { NameEntry } from '../name-entry.ts';
import { placeTable } from '../places.ts';
import { type PlanPair, synonymsOf, variantParts } from './forms.ts';
import { type FullText, fullTextOf, type PlanEditions } from './full-text.ts';
import { firstNames, otherNames, titledNames } from './name-entries.ts';
import { readingTable } from './reading-table.ts';

type Maker<File extends FileName> = (
  edition: Edition,
  plans: readonly PlanEditions[],
) => SearchFiles[File] | Promise<SearchFiles[File]>;

/** Makes the files of the search for an edition. */
export const searchFiles: { readonly [File in FileName]: Maker<File> } = {
  names: (edition, plans) => ({
    words: boxWords(words[edition].search),
    names: tablesOf(namesIn(edition, plans)),
  }),

  forms: (edition, plans) => ({
    variants: variantsIn(plans).ofNames,
    readings: readingsIn(plans),
    titles: inCounterpart(edition, plans, firstNames),
  }),

  rest: async (edition, plans) => {
    const { ofNames, others } = variantsIn(plans);
    const { places } = await searchedText(plans);
    const titled = plans.flatMap((plan) => titledNames(plan[sourceEdition]));
    return {
      // Readers of a converted edition need the forms of all characters to search the text in their own script.
      variants: editions[edition].scriptOf === null ? others : `${ofNames} ${others}`,
      synonyms: synonymsOf(pairsOf(plans), searchSynonyms),
      zoneNames: [...new Set(plans.flatMap((plan) => plan[edition].zoneNames))],
      names: tablesOf(plans.flatMap((plan) => otherNames(plan[edition]))),
      readings: readingTable(titled, allVariants(plans), readingsIn(plans)),
      // The text of the plan has these names in the translation too, but none of them in pinyin.
      titles: isTranslated(edition) ? inCounterpart(edition, plans, titledNames) : [],
      places: placeTable(places),
    };
  },
};

/** The full-text index of the plans. */
export function searchedText(plans: readonly PlanEditions[]): Promise<FullText> {
  return fullTextOf(plans, allVariants(plans));
}

function namesIn(edition: Edition, plans: readonly PlanEditions[]): NameEntry[] {
  return [firstNames, titledNames].flatMap((list) => plans.flatMap((plan) => list(plan[edition])));
}

/** Names in the edition's counterpart, those by which readers of another language look for them. */
function inCounterpart(
  edition: Edition,
  plans: readonly PlanEditions[],
  list: (plan: Plan) => NameEntry[],
): string[][] {
  const { counterpart } = editions[edition];
  return plans.flatMap((plan) => list(plan[counterpart])).map((entry) => titlesOf(entry, counterpart));
}

/** Readers seldom look for a company by the name that the editors gave it, nor for an indicator by more than its short name. */
function titlesOf({ kind, title, aliases }: NameEntry, edition: Edition): string[] {
  if (kind === 'page' || (kind === 'organization' && isTranslated(edition))) return [];
  return [title, ...(kind === 'indicator' ? aliases.slice(0, 1) : aliases)];
}

function readingsIn(plans: readonly PlanEditions[]): string {
  return readingTable(
    plans.flatMap((plan) => firstNames(plan[sourceEdition])),
    allVariants(plans),
  );
}

function allVariants(plans: readonly PlanEditions[]): Variants {
  const { ofNames, others } = variantsIn(plans);
  return variantsOf(`${ofNames} ${others}`);
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
