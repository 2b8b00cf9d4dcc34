import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { firstNames, otherNames } from '../../search/build/name-entries.ts';
import { leadEntries } from '../../search/build/section-entries.ts';
import { writeAround, writeNames, writeTitles } from '../../search/names-file.ts';

type Plans = Awaited<ReturnType<typeof readPlan>>[];

/** The files of the name index, in the order in which a search may need them. */
const lists = {
  names: (plans: Plans) => writeNames(plans.flatMap(firstNames)),
  titles: (plans: Plans) => writeTitles(plans.flatMap(firstNames)),
  othertitles: (plans: Plans) => writeTitles(plans.flatMap(otherNames)),
  others: (plans: Plans) => writeNames(plans.flatMap(otherNames)),
  around: (plans: Plans) => writeAround(plans.flatMap(firstNames), plans.flatMap(leadEntries)),
};

type List = keyof typeof lists;

export const getStaticPaths = () =>
  editionList.flatMap((edition) => Object.keys(lists).map((list) => ({ params: { list, edition } })));

export const GET: APIRoute<object, { list: List; edition: Edition }> = async ({ params }) => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, params.edition)));
  return new Response(lists[params.list](plans));
};
