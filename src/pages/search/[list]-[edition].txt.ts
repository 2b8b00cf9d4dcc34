import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { planIds, readPlan } from '../../plan/read-plan.ts';
import { firstNames, furtherNames } from '../../search/build/name-entries.ts';
import { writeMore, writeNames, writeTitles } from '../../search/names-file.ts';

const lists = ['names', 'more', 'titles'] as const;

export const getStaticPaths = () =>
  editionList.flatMap((edition) => lists.map((list) => ({ params: { list, edition } })));

export const GET: APIRoute<object, { list: (typeof lists)[number]; edition: Edition }> = async ({ params }) => {
  const plans = await Promise.all((await planIds()).map((plan) => readPlan(plan, params.edition)));
  const first = plans.flatMap(firstNames);
  if (params.list === 'names') return new Response(writeNames(first));
  if (params.list === 'titles') return new Response(writeTitles(first));
  return new Response(writeMore(first, plans.flatMap(furtherNames)));
};
