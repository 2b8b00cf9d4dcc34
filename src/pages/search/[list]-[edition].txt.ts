import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import type { Plan } from '../../plan/types.ts';
import { firstNames, otherNames } from '../../search/build/name-entries.ts';
import { headingEntries, leadEntries } from '../../search/build/section-entries.ts';
import { type NameEntry, writeDetails, writeNames, writeTitles } from '../../search/names-file.ts';

type Plans = readonly Plan[];

/**
 * The files of the name index. Readers of Chinese seldom look for a company by the English name that the editors
 * gave it, so these names are among the other titles.
 */
const lists = {
  names: (plans: Plans) => writeNames(plans.flatMap(firstNames)),
  titles: (plans: Plans) => writeTitles(only(plans.flatMap(firstNames), isTitle)),
  headings: (plans: Plans) => writeNames(plans.flatMap(headingEntries)),
  others: (plans: Plans) => writeNames([...plans.flatMap(otherNames), ...plans.flatMap(leadEntries)]),
  othertitles: (plans: Plans) =>
    writeTitles([
      ...only(plans.flatMap(firstNames), (entry) => !isTitle(entry)),
      ...plans.flatMap(headingEntries),
      ...plans.flatMap(otherNames),
    ]),
  details: (plans: Plans) => writeDetails(plans.flatMap(firstNames)),
};

type List = keyof typeof lists;

export const getStaticPaths = () =>
  editionList.flatMap((edition) => Object.keys(lists).map((list) => ({ params: { list, edition } })));

export const GET: APIRoute<object, { list: List; edition: Edition }> = async ({ params }) => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, params.edition)));
  return new Response(lists[params.list](plans));
};

function isTitle({ kind, title }: NameEntry): boolean {
  return kind !== 'organization' || /\p{Script=Han}/u.test(title);
}

/** The entries, those left out without their names. */
function only(entries: readonly NameEntry[], isKept: (entry: NameEntry) => boolean): NameEntry[] {
  return entries.map((entry) => (isKept(entry) ? entry : { ...entry, title: '', aliases: [] }));
}
