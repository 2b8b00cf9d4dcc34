import {
  convertedEditions,
  type Edition,
  editions,
  isTranslated,
  sourceEdition,
  translatedEditions,
} from '../../editions/editions.ts';
import { searchSynonyms } from '../../editions/search/synonyms.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import {
  type BoxWords,
  type FileName,
  type NameRow,
  type SearchFiles,
  type SearchWords,
  splitNames,
} from '../../search/data/files.ts';
import type { Place } from '../../search/data/places.ts';
import { variantsOf } from '../../search/language/fold.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { convertedTexts, readingList, synonymsIn, variantGroups } from './forms.ts';
import { everydayWords, firstNames, joinNames, otherNames, titledNames } from './name-rows.ts';
import { placeTable } from './place-table.ts';

/** A plan in every edition. */
export type PlanEditions = Readonly<Record<Edition, Plan>>;

/** What the files of every edition are made of. */
export type SearchParts = ReturnType<typeof searchParts>;

/** Reads what the search needs of plans. */
export function searchParts(plans: readonly PlanEditions[]) {
  const namesIn = (edition: Edition, list: (plan: Plan) => NameRow[]) =>
    plans.flatMap((plan) => list(plan[edition]));
  const [first = [], titled = [], others = []] = [firstNames, titledNames, otherNames].map((list) =>
    namesIn(sourceEdition, list),
  );
  const texts = plans.flatMap((plan) =>
    convertedEditions.flatMap((edition) => convertedTexts(plan[sourceEdition], plan[edition])),
  );
  const translated = plans.flatMap((plan) =>
    translatedEditions.flatMap((edition) => Array.from(plan[edition].texts, ([, { text }]) => text)),
  );
  const typed = searchSynonyms.flat().map((word) => [word, word] as const);
  const groups = variantGroups([...texts, ...typed], [...first, ...titled]);
  const variants = variantsOf(`${groups.ofNames} ${groups.others}`);
  const readings = readingList(first, variants);
  return {
    namesIn,
    groups,
    variants,
    readings,
    otherReadings: readingList([...titled, ...others], variants, readings),
    synonyms: synonymsIn(texts, translated, searchSynonyms),
    everydayIn: (edition: Edition): Record<string, string> => {
      const sourceOf = (plan: PlanEditions) => (isTranslated(edition) ? plan[sourceEdition] : null);
      return Object.assign({}, ...plans.map((plan) => everydayWords(plan[edition], sourceOf(plan))));
    },
    plansIn: (edition: Edition): Pick<SearchFiles['names'], 'plans'> => {
      const titles = plans.map(({ [edition]: { id, shortTitle } }) => [id, shortTitle]);
      return titles.length > 1 ? { plans: Object.fromEntries(titles) } : {};
    },
    zoneNamesIn: (edition: Edition) => [...new Set(plans.flatMap((plan) => plan[edition].zoneNames))],
  };
}

/** The words that the search of an edition shows. */
export function shownWords(edition: Edition): SearchWords {
  const { pageWords, ...shown } = words[edition].search;
  return shown;
}

/** The words that the search box of an edition shows. */
export function boxWords(edition: Edition): BoxWords {
  const { page, ...box } = shownWords(edition);
  return box;
}

/** Makes the files of the search for an edition; `places` are the texts as the index knows them. */
export const searchFiles: {
  readonly [File in FileName]: (
    edition: Edition,
    parts: SearchParts,
    places: readonly Place[],
  ) => SearchFiles[File];
} = {
  names: (edition, { namesIn, plansIn }) => ({
    words: boxWords(edition),
    names: [...namesIn(edition, firstNames), ...namesIn(edition, titledNames)],
    ...plansIn(edition),
  }),

  forms: (edition, { namesIn, groups, readings }) => ({
    variants: groups.ofNames,
    readings,
    titles: titlesIn(edition, namesIn(editions[edition].counterpart, firstNames)),
  }),

  others: (edition, { namesIn }) => namesIn(edition, otherNames),

  otherForms: (edition, { namesIn, otherReadings }) => ({
    readings: otherReadings,
    titles: [
      // The text has these names in the translation too, but none of them in pinyin.
      ...(isTranslated(edition)
        ? titlesIn(edition, namesIn(sourceEdition, titledNames))
        : namesIn(edition, titledNames).map(() => '')),
      ...titlesIn(edition, namesIn(editions[edition].counterpart, otherNames)),
    ],
  }),

  everyday: (edition, { everydayIn }) => everydayIn(edition),

  rest: (edition, { zoneNamesIn, groups, synonyms }, places) => ({
    // Readers of a converted edition need the forms of all characters to search the text in their own script.
    variants: editions[edition].scriptOf === null ? groups.others : `${groups.ofNames} ${groups.others}`,
    synonyms,
    zoneNames: zoneNamesIn(edition),
    places: placeTable(places),
  }),
};

/** How many names of some kinds are of use in another language. */
const mostNames: Partial<Record<Kind, number>> = { page: 1, indicator: 2 };

/** Names in another language: readers seldom look for a company by the name that the editors gave it, nor for an indicator by more than its short name. */
function titlesIn(edition: Edition, rows: readonly NameRow[]): string[] {
  return rows.map(([kind, , names]) => {
    if (kind === 'commitment' || (kind === 'organization' && !isTranslated(edition))) return '';
    return joinNames(splitNames(names).slice(0, mostNames[kind]));
  });
}
